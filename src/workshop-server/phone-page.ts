/** The voting page: one for every room, filled by its script. */
import { html, Html } from '../lms/pages/html.ts';
import type { PhoneBrand } from '../lib/workshop/phones/brand.ts';
import type { PhoneWords } from '../lib/text/workshop/phone-nl.ts';

/** Data inside a page; not a script, so that no policy has to allow it. */
const data = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, '\\u003c'));

/** As `ui/Brand.svelte` draws it. */
const brandLine = ({ name, logo }: PhoneBrand): Html =>
	logo
		? html`<p class="brand"><img src="/assets/${logo.src}" alt="${logo.alt}" /></p>`
		: html`<p class="brand">${name}</p>`;

export const phonePage = (words: PhoneWords, brand: PhoneBrand | null): string =>
	html`<!doctype html>
		<html lang="nl">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>${words.title}</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/assets/phone.css" />
				${brand && html`<link rel="stylesheet" href="/assets/${brand.style}" />`}
			</head>
			<body>
				<main>
					${brand && brandLine(brand)}
					<p id="room"></p>
					<h1 id="title">${words.title}</h1>
					<noscript><p>${words.noScript}</p></noscript>
					<form id="enter" hidden>
						<label for="code">${words.enter}</label>
						<input
							id="code"
							name="code"
							maxlength="8"
							autocomplete="off"
							autocapitalize="characters"
							spellcheck="false"
							aria-describedby="told"
						/>
						<button type="submit">${words.go}</button>
					</form>
					<p id="question" hidden></p>
					<p id="how" hidden></p>
					<p id="told" role="status"></p>
					<div id="choices" role="group" aria-labelledby="title" hidden></div>
					<p id="privacy">${words.privacy}</p>
				</main>
				<script type="application/json" id="words">
					${data(words)}
				</script>
				<script src="/assets/socket.io.js"></script>
				<script src="/assets/phone.js"></script>
			</body>
		</html> `.toString();
