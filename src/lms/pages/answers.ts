/** What a learner answered, in words, and how the objectives stand. */
import { interactionsOf, objectivesOf, type Interaction, type Objective } from '../interactions.ts';
import { answerWords, interactionWords, timeWords, typeWord } from '../words.ts';
import { html, type Html } from './html.ts';

/** Both lists of one item. `title` is put behind the headings when there is more than one item. */
export function answers(values: Record<string, string>, title: string): Html {
	const interactions = interactionsOf(values);
	const objectives = objectivesOf(values);
	const behind = title && `: ${title}`;
	const list = html`<ol class="answers">
		${interactions.map(answer)}
	</ol>`;
	return html`<h2>Antwoorden${behind}</h2>
		${interactions.length > 0 ? list : html`<p class="empty">Er zijn nog geen antwoorden opgeslagen.</p>`}
		${
			objectives.length > 0 &&
			html`<h2>Doelen${behind}</h2>
				${objectivesTable(objectives)}`
		}`;
}

function answer(interaction: Interaction): Html {
	const { type, correct, weighting, time, objectives, description, result } = interaction;
	const details = [
		typeWord(type),
		correct.length > 0 && `juist antwoord: ${correct.map((one) => answerWords(type, one)).join(' of ')}`,
		weighting && `weegt ${weighting.replace('.', ',')}`,
		objectives.length > 0 && `doel ${objectives.join(', ')}`,
		time && timeWords(time)
	].filter((part) => part);
	return html`<li class="${result === 'correct' || result === 'incorrect' ? result : 'other'}">
		${description && html`<p class="question">${description}</p>`}
		<p>${interactionWords(interaction)}</p>
		<p class="meta">${details.join(' · ')}</p>
	</li>`;
}

const objectiveWords: Record<string, string> = {
	passed: 'geslaagd',
	failed: 'niet geslaagd',
	completed: 'afgerond',
	incomplete: 'bezig',
	browsed: 'ingezien',
	'not attempted': 'niet begonnen'
};

function objectivesTable(objectives: Objective[]): Html {
	const rows = objectives.map(
		({ id, description, statuses, score }) =>
			html`<tr>
				<th scope="row">${description || id}</th>
				<td>${statuses.map((status) => objectiveWords[status] ?? status).join(', ') || '–'}</td>
				<td>${score || '–'}</td>
			</tr>`
	);
	return html`<table>
		<thead>
			<tr>
				<th scope="col">Doel</th>
				<th scope="col">Status</th>
				<th scope="col">Score</th>
			</tr>
		</thead>
		<tbody>
			${rows}
		</tbody>
	</table>`;
}
