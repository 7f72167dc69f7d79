/** Says at the foot of the page that a new version is ready. Drawn without the player: it is the player that is old. */
import type { Words } from '../lib/text/nl.ts';

const css = `
.new-version {
	position: fixed;
	inset: auto 0.5rem calc(4.5rem + env(safe-area-inset-bottom));
	z-index: 3;
	max-inline-size: 38rem;
	margin: 0 auto;
	padding: 0.75rem 1rem;
	border: 1px solid var(--ink);
	border-inline-start-width: 6px;
	border-radius: var(--radius);
	background: var(--paper);
	font-size: 1rem;
}
.new-version p { margin: 0; }
.new-version .actions { margin-block: 0.75rem 0; }
@media print { .new-version { display: none; } }
`;

const name = 'new-version';

function styled(page: Document): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	page.adoptedStyleSheets.push(sheet);
}

function button(page: Document, label: string, kind: string, act: () => void): HTMLButtonElement {
	const made = page.createElement('button');
	made.type = 'button';
	made.className = `button ${kind}`.trim();
	made.textContent = label;
	made.addEventListener('click', act);
	return made;
}

/** @param renew the learner wants it now */
export function newVersionBar(page: Document, { app }: Words, renew: () => void): void {
	const old = page.querySelector(`.${name}`);
	if (old) old.remove();
	else styled(page);
	const bar = page.createElement('aside');
	bar.className = name;
	bar.setAttribute('aria-label', app.newLabel);
	const text = page.createElement('p');
	text.setAttribute('role', 'status');
	const actions = page.createElement('div');
	actions.className = 'actions';
	const renewNow = (): void => {
		actions.remove();
		text.textContent = app.renewing;
		renew();
	};
	actions.append(
		button(page, app.renew, 'primary', renewNow),
		button(page, app.later, '', () => bar.remove())
	);
	bar.append(text, actions);
	page.body.append(bar);
	// A message that was there from the start is not read out by every screen reader.
	text.textContent = app.newText;
}
