/** The frame of every results page. */
import { html, type Html, type Part } from './html.ts';

/** A step back up: address and words. */
export interface Crumb {
	href: string;
	words: string;
}

const motif = html`<svg class="motif" viewBox="0 0 64 24" aria-hidden="true" focusable="false">
	<path d="M6 18 20 9 34 14 48 6 58 10" />
	<circle cx="6" cy="18" r="3.5" />
	<circle cx="20" cy="9" r="3.5" />
	<circle cx="34" cy="14" r="3.5" />
	<circle cx="48" cy="6" r="3.5" />
	<circle cx="58" cy="10" r="3.5" />
</svg>`;

/** A whole page. `title` is escaped like everything else. */
export function layout(title: string, crumbs: Crumb[], main: Part): string {
	const steps = crumbs.map(({ href, words }) => html`<li><a href="${href}">${words}</a></li>`);
	return html`<!doctype html>
		<html lang="nl">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title} – Proef-LMS</title>
				<link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
				<link rel="stylesheet" href="/assets/results.css" />
			</head>
			<body>
				<a class="skip" href="#main">Naar de inhoud</a>
				<header class="top">
					<a class="home" href="/">${motif}Proef-LMS</a> ${
						steps.length > 0 &&
						html`<nav aria-label="U bent hier">
							<ol>
								${steps}
							</ol>
						</nav>`
					}
				</header>
				<main id="main" tabindex="-1">${main}</main>
			</body>
		</html> `.text;
}

/** What every page that holds forms needs: the token that proves a form came from us. */
export interface Forms {
	token: string;
}

/** A button that changes something: a form of its own. */
export function action(
	forms: Forms,
	address: string,
	words: string,
	fields: Record<string, string> = {},
	look: 'primary' | 'plain' = 'plain'
): Html {
	const hidden = Object.entries({ ...fields, token: forms.token }).map(
		([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`
	);
	return html`<form method="post" action="${address}">
		${hidden}<button class="${look}">${words}</button>
	</form>`;
}

/**
 * Removing asks once more, without script: the button is inside what the first press opens.
 * @param what e.g. `poging 2`, as it stands in "Ja, verwijder poging 2".
 */
export function removal(forms: Forms, address: string, what: string, consequence: string): Html {
	const words = what
		.replace(/^./, (first) => first.toUpperCase())
		.replace(/^(Dit|Deze) (.)/, (_, __, letter: string) => letter.toUpperCase());
	return html`<details class="removal">
		<summary>${words} verwijderen</summary>
		<div class="sure">
			<p>${consequence}</p>
			${action(forms, address, `Ja, verwijder ${what}`)}
		</div>
	</details>`;
}

/** A page with one message, for what went wrong. */
export function messagePage(title: string, text: string): string {
	return layout(
		title,
		[{ href: '/', words: 'Pakketten' }],
		html`<h1>${title}</h1>
			<p>${text}</p>`
	);
}
