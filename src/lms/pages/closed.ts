/** Where a course goes that was ended by the learner: inside the frame, on the player's origin. */
import { html } from './html.ts';

/** @param back address of the results of this attempt, on the other origin; opened in the whole window */
export function closedPage(back: string): string {
	return html`<!doctype html>
		<html lang="nl">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>Gesloten</title>
				<link rel="stylesheet" href="/assets/player.css" />
			</head>
			<body class="closed">
				<h1>De cursus is gesloten</h1>
				<p>Uw voortgang staat in het LMS. U kunt dit venster sluiten.</p>
				<p><a href="${back}" target="_top">Naar het resultaat</a></p>
			</body>
		</html> `.text;
}
