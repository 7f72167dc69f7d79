/** The learner's bookmarks and notes, live; every change is in the notebook at once. */
import { ownName, parseOwn, withPage, writeOwn, type OwnPage } from '../course/own-pages.ts';
import type { Notebook } from '../tracking/tracker.ts';

export class OwnPages {
	pages = $state.raw<readonly OwnPage[]>([]);
	/** Whether they outlive the page. */
	kept = $state(false);

	constructor(private readonly notebook: Notebook) {
		this.pages = parseOwn(notebook.read(ownName));
		this.kept = notebook.kept;
	}

	at(href: string): OwnPage | undefined {
		return this.pages.find((page) => page.href === href);
	}

	change(page: OwnPage): void {
		this.pages = withPage(this.pages, page);
		this.notebook.write(ownName, writeOwn(this.pages));
		this.kept = this.notebook.kept;
	}
}
