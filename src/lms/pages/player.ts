/** The page around a running course: a thin bar and the frame. The script does the rest. */
import type { LaunchMode } from '../attempt.ts';
import type { Family } from '../starting-values.ts';
import { html } from './html.ts';

/**
 * @param back address of the results page of this attempt, on the other origin.
 */
export function playerPage(title: string, family: Family, mode: LaunchMode, back: string): string {
	// A cmi5 course speaks with the LRS itself.
	const scripts = family === 'cmi5' ? [] : ['run-time.js', 'transport.js', `${family}.js`];
	return html`<!doctype html>
		<html lang="nl">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
				<link rel="stylesheet" href="/assets/player.css" />
				${scripts.map((name) => html`<link rel="modulepreload" href="/assets/${name}" />`)}
				<script type="module" src="/assets/player.js"></script>
			</head>
			<body data-family="${family}">
				<header>
					<h1>${title}</h1>
					${mode === 'review' && html`<span class="mode">Terugkijken</span>`}
					<p id="status" role="status"></p>
					<a href="${back}">Sluiten</a>
				</header>
				<main><iframe title="Cursus" allow="autoplay; fullscreen"></iframe></main>
			</body>
		</html> `.text;
}
