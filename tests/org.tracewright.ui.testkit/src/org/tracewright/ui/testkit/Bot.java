// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Finds widgets below a control (or in all shells) and acts on them as a user would. */
public final class Bot {

	/** How long a wait may take, in ms, before the test fails: long, for machines are slow at times. */
	public static final long TIMEOUT = 30_000;

	private static final int NAP = 5;
	private static final String ID = "org.tracewright.id"; //$NON-NLS-1$

	private final Composite root;

	private Bot(Composite root) {
		this.root = root;
	}

	/** A bot for everything below a control. */
	public static Bot in(Composite root) {
		return new Bot(root);
	}

	/** A bot for all shells. */
	public static Bot everywhere() {
		return new Bot(null);
	}

	/** The active page of the workbench. */
	public static IWorkbenchPage page() {
		if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null)
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Shows a view. */
	public static IViewPart view(String id) {
		try {
			return page().showView(id);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** Dispatches events until a condition holds; fails after {@link #TIMEOUT}. */
	public static void waitUntil(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + TIMEOUT;
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end)
				throw new AssertionError("waited in vain until " + what); //$NON-NLS-1$
			if (!display.readAndDispatch())
				nap();
		}
	}

	/** Gives other threads a moment. Not {@link Display#sleep}: a timer to end it would be an event itself, and there would never be quiet. */
	private static void nap() {
		try {
			Thread.sleep(NAP);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** Dispatches the events that wait, until there was quiet for a moment; no longer than a second, for something may be animated. */
	public static void settle() {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + 1000;
		for (int quiet = 0; quiet < 4 && System.currentTimeMillis() < end;)
			if (display.readAndDispatch())
				quiet = 0;
			else {
				quiet++;
				nap();
			}
	}

	/** Waits until no job of a family runs or waits. */
	public static void waitForJobs(Object family) {
		waitUntil("jobs have ended", () -> Job.getJobManager().find(family).length == 0); //$NON-NLS-1$
		settle();
	}

	/** All controls of a kind that a test accepts, visible ones only. */
	public <T extends Control> List<T> all(Class<T> kind, Predicate<T> test) {
		List<T> found = new ArrayList<>();
		if (root == null)
			for (Shell shell : Display.getCurrent().getShells())
				collect(shell, kind, test, found);
		else
			collect(root, kind, test, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> kind, Predicate<T> test, List<T> found) {
		if (control.isDisposed() || !control.isVisible())
			return;
		if (kind.isInstance(control) && test.test(kind.cast(control)))
			found.add(kind.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, kind, test, found);
	}

	private <T extends Control> T one(String what, Class<T> kind, Predicate<T> test) {
		waitUntil(what + " is there", () -> !all(kind, test).isEmpty()); //$NON-NLS-1$
		return all(kind, test).getFirst();
	}

	/** The composite with an id (the data {@code org.tracewright.id}). */
	public Bot id(String id) {
		return new Bot(one(id, Composite.class, c -> id.equals(c.getData(ID))));
	}

	/** Whether there is a visible composite with an id. */
	public boolean has(String id) {
		return !all(Composite.class, c -> id.equals(c.getData(ID))).isEmpty();
	}

	/** The button with a text, mnemonics left out. */
	public Button button(String text) {
		return one("button " + text, Button.class, b -> plain(b.getText()).equals(text)); //$NON-NLS-1$
	}

	/** Clicks a button. */
	public void click(String text) {
		Button button = button(text);
		waitUntil("button " + text + " is enabled", button::isEnabled); //$NON-NLS-1$ //$NON-NLS-2$
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0)
			button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Clicks a link. */
	public void clickLink(String text) {
		one("link " + text, Link.class, l -> l.getText().replaceAll("</?a>", "").equals(text)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.notifyListeners(SWT.Selection, new Event());
	}

	/** Clicks the tab of a page; the folder of tabs has the focus then, until somebody gives it to the page. */
	public void clickTab(String text) {
		CTabFolder tabs = one("tab " + text, CTabFolder.class, //$NON-NLS-1$
				folder -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(text)));
		tabs.forceFocus();
		Event event = new Event();
		event.item = Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
		tabs.setSelection((CTabItem) event.item);
		tabs.notifyListeners(SWT.Selection, event);
	}

	/** Clicks a label that acts as a button. */
	public void clickLabel(String text) {
		one("label " + text, Label.class, l -> l.getText().equals(text)).notifyListeners(SWT.MouseUp, new Event()); //$NON-NLS-1$
	}

	/** The n-th text field. */
	public Text text(int index) {
		waitUntil("text field is there", () -> all(Text.class, t -> true).size() > index); //$NON-NLS-1$
		return all(Text.class, t -> true).get(index);
	}

	/** The n-th field of styled text. */
	public StyledText styledText(int index) {
		waitUntil("styled text is there", () -> all(StyledText.class, t -> true).size() > index); //$NON-NLS-1$
		return all(StyledText.class, t -> true).get(index);
	}

	/** Presses and releases a key in a control. */
	public static void press(Control control, int keyCode, int modifiers) {
		for (int type : new int[]{SWT.KeyDown, SWT.KeyUp}) {
			Event event = new Event();
			event.character = keyCode < 128 ? (char) keyCode : 0;
			event.keyCode = keyCode;
			event.stateMask = modifiers;
			control.notifyListeners(type, event);
		}
	}

	/** The texts of all visible labels, joined by line ends. */
	public String labels() {
		StringBuilder out = new StringBuilder();
		all(Label.class, l -> !l.getText().isEmpty()).forEach(l -> out.append(l.getText()).append('\n'));
		return out.toString();
	}

	/** Controls of which a part of the width does not show, because what they lie in is too narrow. */
	public List<Control> clipped() {
		return all(Control.class, Bot::isClipped);
	}

	private static boolean isClipped(Control control) {
		Composite parent = control.getParent();
		if (control instanceof Shell || parent == null)
			return false;
		Rectangle bounds = control.getDisplay().map(parent, control.getShell(), control.getBounds());
		for (; parent != null; parent = parent instanceof Shell ? null : parent.getParent()) {
			Rectangle area = control.getDisplay().map(parent, control.getShell(), parent.getClientArea());
			if (bounds.x < area.x || bounds.x + bounds.width > area.x + area.width)
				return true;
		}
		return false;
	}

	/** The n-th tree. */
	public Tree tree(int index) {
		waitUntil("tree is there", () -> all(Tree.class, t -> true).size() > index); //$NON-NLS-1$
		return all(Tree.class, t -> true).get(index);
	}

	/** The item of a tree at a path of texts; items are expanded on the way. A text stands for all items that begin with it. */
	public static TreeItem item(Tree tree, String... path) {
		TreeItem[] items = tree.getItems();
		TreeItem found = null;
		for (String text : path) {
			TreeItem[] level = items;
			Optional<TreeItem> next = find(level, text);
			if (next.isEmpty())
				throw new AssertionError("no item " + text); //$NON-NLS-1$
			found = next.get();
			TreeItem open = found;
			if (found.getItemCount() > 0 && !found.getExpanded()) {
				Event event = new Event();
				event.item = open;
				tree.notifyListeners(SWT.Expand, event);
				open.setExpanded(true);
				settle();
			}
			items = found.getItems();
		}
		return found;
	}

	private static Optional<TreeItem> find(TreeItem[] items, String text) {
		for (TreeItem item : items)
			if (item.getText().startsWith(text))
				return Optional.of(item);
		return Optional.empty();
	}

	/** Texts of the items of a menu of the main menu, without mnemonics and keys. */
	public static List<String> menuItems(String menu) {
		Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
		List<String> texts = new ArrayList<>();
		for (MenuItem item : bar.getItems())
			if (plain(item.getText()).equals(menu)) {
				item.getMenu().notifyListeners(SWT.Show, new Event());
				for (MenuItem child : item.getMenu().getItems())
					texts.add(plain(child.getText()));
				item.getMenu().notifyListeners(SWT.Hide, new Event());
			}
		return texts;
	}

	/** Chooses an item of the main menu by its texts, without mnemonics and keys. */
	public static void menu(String... path) {
		Menu menu = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
		for (int i = 0; i < path.length; i++) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem found = null;
			for (MenuItem item : menu.getItems())
				if (plain(item.getText()).equals(path[i]))
					found = item;
			if (found == null)
				throw new AssertionError("no menu item " + String.join(" > ", path)); //$NON-NLS-1$ //$NON-NLS-2$
			if (i == path.length - 1)
				found.notifyListeners(SWT.Selection, new Event());
			else
				menu = found.getMenu();
		}
	}

	private static String plain(String text) {
		int tab = text.indexOf('\t');
		return (tab < 0 ? text : text.substring(0, tab)).replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The shell with a title. */
	public static Shell shell(String title) {
		waitUntil("window " + title + " is open", () -> find(title).isPresent()); //$NON-NLS-1$ //$NON-NLS-2$
		return find(title).orElseThrow();
	}

	private static Optional<Shell> find(String title) {
		for (Shell shell : Display.getCurrent().getShells())
			if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title))
				return Optional.of(shell);
		return Optional.empty();
	}

	/** Writes a picture of the screen below the folder that the system property {@code tracewright.screenshots} names. */
	public static Path screenshot(String name) {
		settle();
		Display display = Display.getCurrent();
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{image.getImageData()};
		image.dispose();
		try {
			Path folder = Files.createDirectories(Path.of(System.getProperty("tracewright.screenshots", "target/screenshots"))); //$NON-NLS-1$ //$NON-NLS-2$
			Path file = folder.resolve(name + ".png"); //$NON-NLS-1$
			loader.save(file.toString(), SWT.IMAGE_PNG);
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
