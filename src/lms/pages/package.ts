/** One package: who takes it, how far they are, and the buttons to open it. */
import type { Attempt } from '../attempt.ts';
import type { Learner } from '../learners.ts';
import type { ManifestItem } from '../manifest.ts';
import { outcomeOf } from '../outcome.ts';
import { offeredItems, type InstalledPackage } from '../packages.ts';
import { durationWords, momentWords, scoreWords, sizeWords, statusWords } from '../words.ts';
import { html, type Html } from './html.ts';
import { layout, removal, type Forms } from './layout.ts';
import { packageWords } from './overview.ts';

interface Row {
	learner: Learner;
	attempts: Attempt[];
}

export function packagePage(installed: InstalledPackage, rows: Row[], forms: Forms): string {
	const { manifest, id, source, importedAt, size } = installed;
	const learners = rows.map((row) => learnerSection(installed, row, forms));
	return layout(
		manifest.title,
		[{ href: '/', words: 'Pakketten' }],
		html`<h1>${manifest.title}</h1>
			<p class="meta">
				${packageWords(installed)} · ${source}, ${sizeWords(size)}, toegevoegd ${momentWords(importedAt)}
			</p>
			${rows.length === 0 && html`<p class="empty">Er is nog niemand om de cursus te volgen. Voeg een cursist toe.</p>`}
			${learners}
			<section class="panel" aria-labelledby="add">
				<h2 id="add">Cursist toevoegen</h2>
				<form method="post" action="/learners">
					<input type="hidden" name="token" value="${forms.token}" /><input
						type="hidden"
						name="package"
						value="${id}"
					/>
					<label for="name">Naam</label
					><input id="name" name="name" required maxlength="100" autocomplete="off" />
					<button>Toevoegen</button>
				</form>
			</section>
			<div class="end">
				${removal(forms, `/packages/${id}/delete`, 'dit pakket', 'Het pakket en alle pogingen van alle cursisten worden verwijderd.')}
			</div>`
	);
}

function learnerSection(installed: InstalledPackage, { learner, attempts }: Row, forms: Forms): Html {
	const newestFirst = attempts.toReversed();
	const [last] = newestFirst;
	const table = html`<table>
		<thead>
			<tr>
				<th scope="col">Poging</th>
				<th scope="col">Status</th>
				<th scope="col">Score</th>
				<th scope="col">Tijd</th>
				<th scope="col">Laatst</th>
			</tr>
		</thead>
		<tbody>
			${newestFirst.map((attempt) => attemptRow(attempt, offeredItems(installed.manifest)))}
		</tbody>
	</table>`;
	return html`<section class="learner" aria-labelledby="l-${learner.id}">
		<h2 id="l-${learner.id}">${learner.name}</h2>
		${last ? table : html`<p class="meta">Nog niet begonnen</p>`}
		<div class="actions">
			${launchForm(installed, learner, last, forms)}${removal(
				forms,
				`/learners/${learner.id}/delete`,
				'deze cursist',
				'De cursist en alle pogingen, ook bij andere pakketten, worden verwijderd.'
			)}
		</div>
	</section>`;
}

function attemptRow(attempt: Attempt, items: ManifestItem[]): Html {
	const outcome = outcomeOf(attempt, items);
	return html`<tr>
		<th scope="row"><a href="/attempts/${attempt.id}">Poging ${attempt.number}</a></th>
		<td><span class="status ${outcome.status}">${statusWords[outcome.status]}</span></td>
		<td>${scoreWords(outcome)}</td>
		<td>${durationWords(outcome.seconds)}</td>
		<td>${momentWords(attempt.updatedAt)}</td>
	</tr>`;
}

/** One form with a button for each way of opening; with several parts there is a choice of part. */
export function launchForm(
	installed: InstalledPackage,
	learner: Learner,
	attempt: Attempt | undefined,
	forms: Forms
): Html {
	const items = offeredItems(installed.manifest);
	const field = `item-${learner.id}`;
	const choice = html`<label for="${field}">Onderdeel</label
		><select id="${field}" name="item">
			${items.map((item) => html`<option value="${item.identifier}">${item.title}</option>`)}
		</select>`;
	return html`<form class="launch" method="post" action="/launches">
		<input type="hidden" name="token" value="${forms.token}" />
		<input type="hidden" name="package" value="${installed.id}" /><input
			type="hidden"
			name="learner"
			value="${learner.id}"
		/>
		${attempt ? html`<input type="hidden" name="attempt" value="${attempt.id}" />` : null}${items.length > 1 && choice}
		<button class="primary" name="action" value="resume">Openen</button>
		${attempt ? html`<button name="action" value="new">Nieuwe poging</button><button name="action" value="review">Terugkijken</button>` : null}
	</form>`;
}
