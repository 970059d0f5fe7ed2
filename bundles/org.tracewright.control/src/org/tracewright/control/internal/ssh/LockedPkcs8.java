// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A key file of the form PKCS #8 with a passphrase, which the SSH library opens only with more libraries than the JDK needs. */
final class LockedPkcs8 {

	private static final String BEGIN = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
	private static final String END = "-----END ENCRYPTED PRIVATE KEY-----";

	private LockedPkcs8() {
	}

	/** Whether a file is one. */
	static boolean is(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1).contains(BEGIN);
	}

	/** The same key without a passphrase. */
	static byte[] unlock(byte[] file, String passphrase) throws IOException, GeneralSecurityException {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		int begin = text.indexOf(BEGIN) + BEGIN.length();
		int end = text.indexOf(END, begin);
		if (end < 0)
			throw new IOException("the file is cut off");
		EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(Base64.getMimeDecoder().decode(text.substring(begin, end)));
		AlgorithmParameters parameters = info.getAlgParameters();
		if (parameters == null)
			throw new GeneralSecurityException("the key is locked with " + info.getAlgName());
		// Of the newer scheme, only the parameters tell the algorithm.
		String algorithm = parameters.getAlgorithm().equals("PBES2") ? parameters.toString() : info.getAlgName();
		PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray());
		try {
			Cipher cipher = Cipher.getInstance(algorithm);
			cipher.init(Cipher.DECRYPT_MODE, SecretKeyFactory.getInstance(algorithm).generateSecret(spec), parameters);
			byte[] key = info.getKeySpec(cipher).getEncoded();
			byte[] base64 = Base64.getMimeEncoder().encode(key);
			Arrays.fill(key, (byte) 0);
			return ("-----BEGIN PRIVATE KEY-----\n" + new String(base64, StandardCharsets.ISO_8859_1)
					+ "\n-----END PRIVATE KEY-----\n").getBytes(StandardCharsets.ISO_8859_1);
		} finally {
			spec.clearPassword();
		}
	}
}
