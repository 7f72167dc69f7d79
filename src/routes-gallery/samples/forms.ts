/** The longer forms of question, as the compiler would hand them over, with answers to show. */
import type { Question } from '$lib/course/questions/index.ts';
import type { Decision, Incident } from '$lib/course/questions/pattern.ts';
import type { Passage } from '$lib/course/questions/spotting.ts';
import type { Id } from '$lib/course/types.ts';
import { base, p, part } from './base.ts';
import { materials } from './material.ts';
import type { Sample } from './questions.ts';

type Told = [lane: Id, day: number, at: string, text: string, accept: Decision[], reason: string];
const told: Told[] = [
	[
		'bericht',
		0,
		'maandag 2 maart, 21.10 uur',
		'Saskia stuurt Joris een bericht. ‘Ik liep langs de zaak.’',
		['wait', 'note'],
		'Eén bericht van iemand met wie hij zes jaar heeft gewerkt.'
	],
	[
		'zaak',
		3,
		'donderdag 5 maart, 7.15 uur',
		'Saskia koopt brood en gaat een uur op het bankje voor de winkel zitten.',
		['note', 'wait'],
		'Iedereen mag op een bankje zitten. Het is wel de tweede keer in vier dagen.'
	],
	[
		'bericht',
		4,
		'vrijdag 6 maart, 22.05 uur',
		'Zes berichten. Joris schrijft: ‘Ik wil geen berichten meer van je krijgen.’',
		['note'],
		'Zet deze datum in het logboek: alles wat hierna komt, is ongewenst.'
	],
	[
		'zaak',
		9,
		'woensdag 11 maart, 4.30 uur',
		'Saskia’s auto staat in het donker aan de overkant. Zij zit erin.',
		['note', 'act'],
		'Er is iets veranderd. Dit komt na zijn ‘nee’.'
	],
	[
		'online',
		12,
		'zaterdag 14 maart, 10.00 uur',
		'Er staan zes taarten klaar, besteld door een bedrijf dat niet bestaat.',
		['note', 'act'],
		'U weet niet wie dit deed. Schrijf het zonder naam op.'
	],
	[
		'anderen',
		19,
		'zaterdag 21 maart, 11.30 uur',
		'De leverancier belt: ‘Mevrouw Veldman zei dat jij gaat sluiten.’',
		['act'],
		'Het gaat al ruim twee weken door en er komt steeds een weg bij.'
	],
	[
		'bericht',
		22,
		'dinsdag 24 maart, 2.40 uur',
		'Vier keer gaat zijn telefoon. Niemand zegt iets.',
		['act'],
		'Dit is precies het uur waarop een bakker opstaat.'
	],
	[
		'zaak',
		26,
		'zaterdag 28 maart, 4.25 uur',
		'Het slot van de achterdeur zit vol lijm.',
		['act'],
		'Er is nu iets kapotgemaakt.'
	]
];
const incident = ([lane, day, at, text, accept, reason]: Told, slot: number): Incident => ({
	...part(slot, p(text)),
	lane,
	day,
	at,
	accept,
	reason: p(reason),
	reasons: {}
});

const pattern: Question = {
	...base,
	type: 'pattern',
	id: 'bakker',
	slot: 6,
	attempts: 1,
	situation: p(
		'Joris heeft een bakkerij. Zes jaar had hij die samen met Saskia. In januari kocht hij haar deel.'
	),
	stem: p('Wat doet u bij elk voorval?'),
	model: p('Eén voorval zegt weinig. Noteer vroeg, zodat u na twee weken de lijn ziet.'),
	lanes: [
		{ id: 'bericht', slot: 0, text: 'Berichten en telefoon' },
		{ id: 'zaak', slot: 1, text: 'Bij de zaak' },
		{ id: 'online', slot: 2, text: 'Online' },
		{ id: 'anderen', slot: 3, text: 'Via anderen' }
	],
	incidents: told.map(incident),
	threshold: 'p5',
	thresholdReason: p(
		'Bij het zesde voorval komen drie dingen samen: een duidelijke grens, meer dan twee weken, en steeds een weg erbij.'
	)
};

const passage = (slot: number, signal: Id | null, feedback: string, row = slot): Passage => ({
	...part(slot, ''),
	row,
	signal,
	feedback: p(feedback)
});
const spotted = (id: string, slot: number, kind: string, passages: Passage[]): Question => {
	const material = materials.find((one) => one.kind === kind);
	if (!material) throw new Error(`no material of kind ${kind}`);
	return {
		...base,
		type: 'spotting',
		id,
		slot,
		stem: p('Wat is een signaal? Markeer het en kies wat voor signaal het is.'),
		model: p('Let op wat er gebeurt na een duidelijk ‘nee’, en op wat iemand eigenlijk niet kan weten.'),
		material,
		kinds: [
			{ id: 'na_nee', slot: 0, text: 'Gaat door na een duidelijk nee' },
			{ id: 'bespieden', slot: 1, text: 'Ziet of weet te veel' },
			{ id: 'druk', slot: 2, text: 'Zet onder druk' }
		],
		passages: passages.map((one) => ({ ...one, text: material.rows[one.row]?.text ?? '' }))
	};
};
const chat = spotted('gesprek_lezen', 7, 'chat', [
	passage(0, null, 'Hier stelt Noor haar grens. Dat is geen signaal.'),
	passage(1, 'druk', 'Hij eist een antwoord.'),
	passage(2, 'bespieden', 'Hij houdt bij wanneer zij online is.'),
	passage(3, 'bespieden', 'Hij staat in haar straat.')
]);
const letter = spotted('brief_lezen', 8, 'letter', [
	passage(0, 'na_nee', 'Ook een lieve brief is contact dat iemand niet wil.', 1),
	passage(1, null, 'Een gewone zin.', 2)
]);
const picture = spotted('foto_lezen', 9, 'picture', [
	passage(0, 'bespieden', 'Deze auto staat er elke avond.'),
	passage(1, null, 'Bij de buren brandt gewoon licht.')
]);

const field = (slot: number, id: Id, text: string, help: string | null, long = false) => ({
	id,
	slot,
	text,
	help,
	long
});
const logbook: Question = {
	...base,
	type: 'logbook',
	id: 'logboek',
	slot: 10,
	stem: p('Schrijf de twee voorvallen op zoals ze in een logboek horen.'),
	material: materials.filter(({ kind }) => kind === 'chat' || kind === 'calls'),
	fields: [
		field(0, 'wanneer', 'Datum en tijd', 'Zo precies als u het weet.'),
		field(1, 'wat', 'Wat gebeurde er?', 'Alleen wat u zag of hoorde.', true),
		field(2, 'bron', 'Waar is het bewaard?', null)
	],
	entries: [
		{
			...part(0, 'Het bericht over de straat'),
			model: {
				wanneer: 'Dinsdag, 18.41 uur',
				wat: 'Milan schrijft dat hij in de straat van Noor staat.',
				bron: 'Schermafbeelding van het gesprek, met datum.'
			},
			why: p('De letterlijke woorden zeggen meer dan een oordeel erover.')
		},
		{
			...part(1, 'De oproepen in de nacht'),
			model: { wanneer: 'Elke oproep met de eigen tijd', wat: 'Oproepen zonder nummer. Niemand zegt iets.' },
			why: null
		}
	],
	checks: [
		part(0, 'Er staan feiten, geen oordelen'),
		part(1, 'Datum en tijd zijn precies'),
		part(2, 'De bron is bewaard')
	]
};

const numeric: Question = {
	...base,
	type: 'numeric',
	id: 'hoe_vaak',
	slot: 11,
	confidence: true,
	stem: p('Hoeveel weken duurt dit al?'),
	min: 0,
	max: 12,
	step: 0.5,
	unit: 'weken',
	answer: { from: 2, to: 3 },
	near: { from: 1, to: 5 }
};

const likert: Question = {
	...base,
	type: 'likert',
	id: 'durven_vragen',
	slot: 12,
	stem: p('‘Ik durf te vragen of iemand bang is.’'),
	scale: ['Nooit', 'Soms', 'Meestal', 'Altijd'].map((text, slot) => ({
		...part(slot, text),
		feedback: p('Veel professionals antwoorden zo. Vragen naar angst maakt niets erger.')
	}))
};

const reflection: Question = {
	...base,
	type: 'reflection',
	id: 'terugdenken',
	slot: 13,
	stem: p('Aan welke situatie in uw werk moest u denken?'),
	model: p('U hoeft er nu niets mee te doen. Het helpt om het voor uzelf onder woorden te brengen.'),
	opening: 'Ik moest denken aan …'
};

export const forms = {
	pattern: {
		question: pattern,
		busy: [1, 2, 2],
		wrong: [1, 1, 2, 2, 2, 2, 2, 3],
		right: [1, 2, 2, 3, 2, 3, 3, 3]
	},
	spotting: { question: chat, busy: [0, 4, 1], wrong: [1, 3, 2, 0], right: [0, 4, 3, 3] },
	spotting_letter: { question: letter, busy: [2], wrong: [3, 1], right: [2] },
	spotting_picture: { question: picture, busy: [1], wrong: [0, 2], right: [3] },
	logbook: { question: logbook, busy: [4, 0], wrong: [1, 3], right: [8, 8] },
	numeric: { question: numeric, busy: [9], wrong: [20], partly: [8], right: [5] },
	likert: { question: likert, busy: [1], wrong: [0], right: [2] },
	reflection: { question: reflection, busy: null, wrong: [1], right: [1] }
} satisfies Record<string, Sample>;
