// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostKey;
import org.tracewright.control.transport.SecretRequest;
import org.tracewright.control.transport.SshSettings;

/** Asks the user in dialogs, and keeps in the secure storage what the user wants to be kept. Called in threads of connections; dialogs open in the UI thread. */
public final class WorkbenchSecrets implements Secrets {

	private static final String NODE = "/org.tracewright.ui.session/ssh"; //$NON-NLS-1$

	@Override
	public SshSettings settings() {
		return SshSettings.ofUser();
	}

	@Override
	public Credentials of(TargetEntry entry) {
		return request -> {
			String key = key(entry, request);
			if (request.attempt() == 0 && key != null) {
				char[] kept = kept(key);
				if (kept != null)
					return kept;
			}
			return asked(entry, request, key);
		};
	}

	/** Under which name a secret is kept; null for answers to questions, which are new each time. One host may be several machines behind different ports. */
	private static String key(TargetEntry entry, SecretRequest request) {
		return switch (request) {
			case SecretRequest.Password password ->
				"password/" + password.user() + '@' + password.host() + " for " + entry.address(); //$NON-NLS-1$ //$NON-NLS-2$
			case SecretRequest.Passphrase passphrase -> "passphrase/" + passphrase.key(); //$NON-NLS-1$
			case SecretRequest.Sudo sudo -> "sudo/" + sudo.target() + " for " + entry.address(); //$NON-NLS-1$ //$NON-NLS-2$
			case SecretRequest.Answer answer -> null;
		};
	}

	private static ISecurePreferences node(String key) {
		return SecurePreferencesFactory.getDefault().node(NODE).node(EncodingUtils.encodeSlashes(key));
	}

	private static char[] kept(String key) {
		try {
			ISecurePreferences root = SecurePreferencesFactory.getDefault();
			if (!root.nodeExists(NODE + '/' + EncodingUtils.encodeSlashes(key)))
				return null;
			String secret = node(key).get("secret", null); //$NON-NLS-1$
			return secret == null ? null : secret.toCharArray();
		} catch (StorageException e) {
			ILog.get().warn("the secure storage cannot be read: " + e.getMessage()); //$NON-NLS-1$
			return null;
		}
	}

	private static void keep(String key, char[] secret) {
		try {
			node(key).put("secret", new String(secret), true); //$NON-NLS-1$
			node(key).flush();
		} catch (StorageException | java.io.IOException e) {
			ILog.get().warn("the secure storage cannot be written: " + e.getMessage()); //$NON-NLS-1$
		}
	}

	/** Forgets what was kept and was wrong. */
	private static void forget(String key) {
		if (SecurePreferencesFactory.getDefault().nodeExists(NODE + '/' + EncodingUtils.encodeSlashes(key)))
			node(key).removeNode();
	}

	private static char[] asked(TargetEntry entry, SecretRequest request, String key) {
		if (key != null && request.attempt() > 0)
			forget(key);
		AtomicReference<char[]> answer = new AtomicReference<>();
		AtomicReference<Boolean> kept = new AtomicReference<>(false);
		inUi(shell -> {
			SecretDialog dialog = new SecretDialog(shell, entry, request, key != null);
			if (dialog.open() != Window.OK)
				return;
			kept.set(dialog.isKept());
			answer.set(dialog.secret());
		});
		if (kept.get())
			keep(key, answer.get());
		return answer.get();
	}

	@Override
	public boolean trust(HostKey key) {
		AtomicReference<Boolean> trusted = new AtomicReference<>(false);
		inUi(shell -> trusted.set(new MessageDialog(shell, Messages.Host_title, null,
				NLS.bind(Messages.Host_text, new Object[]{key.host(), key.type(), key.fingerprint()}), MessageDialog.WARNING, 1,
				Messages.Host_trust, IDialogConstants.CANCEL_LABEL).open() == 0));
		return trusted.get();
	}

	private static void inUi(java.util.function.Consumer<Shell> action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed())
			display.syncExec(() -> {
				Shell shell = display.getActiveShell();
				if (shell == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0)
					shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
				if (shell != null)
					action.accept(shell);
			});
	}
}
