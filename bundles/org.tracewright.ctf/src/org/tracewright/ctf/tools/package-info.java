// SPDX-License-Identifier: EPL-2.0
/** Makes traces of traces: conversion, trimming, filtering and merging. */
package org.tracewright.ctf.tools;
