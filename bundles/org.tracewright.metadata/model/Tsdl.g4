// SPDX-License-Identifier: EPL-2.0
// TSDL, the metadata language of CTF 1.8.3 (section 7 and appendix C). Decisions are LL(1) wherever the language allows it:
// metadata of several hundred kilobytes is common.
grammar Tsdl;

document : statement* EOF ;

statement
  : block ';'
  | declaration ';'
  | ';'
  ;

block
  : kind=('trace' | 'env' | 'clock' | 'stream' | 'event' | 'callsite') '{' entry* '}'
  ;

entry
  : attribute ';'
  | declaration ';'
  | ';'
  ;

attribute
  : path ('=' value | ':=' typeSpecifier declarator?)
  ;

declaration
  : typealias
  | typedef
  | taggedType declarators?
  ;

typealias : 'typealias' typeSpecifier declarator? ':=' aliasName ;

aliasName : (primitive+ | identifier | taggedType) '*'* ;

typedef : 'typedef' typeSpecifier declarators ;

typeSpecifier
  : 'const'* (taggedType | builtin | primitive ('const'? primitive)* | identifier) 'const'*
  ;

builtin
  : kind=('integer' | 'floating_point' | 'string') attributes?
  ;

attributes : '{' (attribute ';')* '}' ;

taggedType : structType | variantType | enumType ;

structType : 'struct' (identifier members? | members) alignment? ;

alignment : 'align' '(' integer ')' ;

members : '{' member* '}' ;

member
  : typealias ';'
  | typedef ';'
  | typeSpecifier declarators? ';'
  ;

variantType : 'variant' (identifier tag? members? | tag members? | members) ;

tag : '<' path '>' ;

enumType : 'enum' (identifier enumBase? enumerators? | enumBase? enumerators) ;

enumBase : ':' typeSpecifier ;

enumerators : '{' (enumerator (',' enumerator?)*)? '}' ;

enumerator : label ('=' integer ('...' integer)?)? ;

label : identifier | keyword | STRING ;

declarators : declarator (',' declarator)* ;

declarator : '*'* identifier dimension* ;

dimension : '[' (integer | path) ']' ;

path : pathElement (('.' | '->') pathElement)* ;

pathElement : identifier | keyword ;

value : integer | FLOAT | STRING+ | path ;

integer : sign=('+' | '-')? (DECIMAL | OCTAL | HEXADECIMAL | BINARY | CHARACTER) ;

identifier : ID ;

primitive
  : 'void' | 'char' | 'short' | 'int' | 'long' | 'float' | 'double' | 'signed' | 'unsigned' | '_Bool' | '_Complex' | '_Imaginary'
  ;

keyword
  : 'trace' | 'env' | 'clock' | 'stream' | 'event' | 'callsite' | 'typealias' | 'typedef' | 'const' | 'integer' | 'floating_point' | 'string'
  | 'struct' | 'variant' | 'enum' | 'align' | primitive
  ;

ID : [a-zA-Z_] [a-zA-Z_0-9]* ;
HEXADECIMAL : '0' [xX] [0-9a-fA-F]+ SUFFIX? ;
BINARY : '0' [bB] [01]+ SUFFIX? ;
OCTAL : '0' [0-7]* SUFFIX? ;
DECIMAL : [1-9] [0-9]* SUFFIX? ;
FLOAT : [0-9]+ '.' [0-9]+ ([eE] [+-]? [0-9]+)? ;
STRING : 'L'? '"' (~["\\] | '\\' .)* '"' ;
CHARACTER : 'L'? '\'' (~['\\\r\n] | '\\' .) '\'' ;
fragment SUFFIX : [uU] [lL]? [lL]? | [lL] [lL]? [uU]? ;
COMMENT : '/*' .*? '*/' -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> skip ;
SPACE : [ \t\r\n\f\u000B]+ -> skip ;
ANY : . ;
