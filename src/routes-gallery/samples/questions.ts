/** One question of every form, as the compiler would hand it over, with answers to show. */
import type { Option, Question, Response } from '$lib/course/questions/index.ts';
import type { Grade } from '$lib/course/types.ts';
import { base, p, part } from './base.ts';
import { forms } from './forms.ts';

const act = (slot: number, grade: Grade, text: string, feedback: string): Option => ({
	id: `o${slot}`,
	slot,
	text,
	correct: grade === 'strong',
	grade,
	feedback: p(feedback)
});
const fact = (slot: number, correct: boolean, text: string, feedback: string): Option => ({
	id: `o${slot}`,
	slot,
	text,
	correct,
	grade: null,
	feedback: p(feedback)
});

const single: Question = {
	...base,
	type: 'single',
	id: 'eerste_reactie',
	slot: 0,
	situation: p(
		'Samira vertelt in een gesprek over schulden dat haar ex elke ochtend voor haar deur staat. ‘Hij zegt niets. Hij kijkt alleen. Misschien stel ik me aan.’'
	),
	stem: p('Wat zegt u als eerste?'),
	hint: p('Denk aan wat Samira nodig heeft om verder te durven praten.'),
	model: p('Neem angst serieus. U hoeft nog niet te weten of het stalking is om te vragen wat er gebeurt.'),
	options: [
		act(
			0,
			'strong',
			'‘Ik ben blij dat u het vertelt. Wat gebeurt er precies, en hoe vaak?’',
			'U neemt haar angst serieus en vraagt naar het patroon.'
		),
		act(
			1,
			'defensible',
			'‘Dat klinkt naar. Ik zoek voor u op wie u kan helpen.’',
			'U erkent wat zij zegt. U weet alleen nog niet welke hulp past; vraag eerst door.'
		),
		act(
			2,
			'risky',
			'‘Zolang hij niets doet, kan de politie niets.’',
			'Hiermee sluit u een weg af die er wel is. Losse voorvallen zijn samen vaak wel strafbaar.'
		),
		act(
			3,
			'harmful',
			'‘Zal ik hem eens bellen om te vragen wat hij wil?’',
			'U geeft hem het contact waar hij op uit is. Dat maakt de situatie voor Samira gevaarlijker.'
		)
	]
};

const multiple: Question = {
	...base,
	type: 'multiple',
	id: 'bewijs',
	slot: 1,
	stem: p('Wat hoort in een logboek?'),
	model: p(
		'Schrijf feiten op: wanneer, waar, wat, wie zag het. Bewaar het op een plek waar de stalker niet bij kan.'
	),
	options: [
		fact(0, true, 'Datum en tijd van elk voorval', 'Samen laten de tijden het patroon zien.'),
		fact(1, true, 'Wie er getuige was', 'Een getuige kan later bevestigen wat er gebeurde.'),
		fact(
			2,
			false,
			'Alleen de voorvallen die strafbaar zijn',
			'Juist de kleine voorvallen maken het patroon zichtbaar.'
		),
		fact(3, true, 'Schermafdrukken van berichten', 'Berichten kunnen later gewist zijn.')
	]
};

const truefalse: Question = {
	...base,
	type: 'truefalse',
	id: 'geweld',
	slot: 2,
	stem: p('Zonder klap of dreigement is stalking geen geweld.'),
	answer: false,
	whenTrue: p('Stalking is altijd een vorm van geweld: het neemt iemand het gevoel van veiligheid af.'),
	whenFalse: p('Juist. Ook zonder klap of dreigement raakt stalking diep aan iemands veiligheid.')
};

const matching: Question = {
	...base,
	type: 'matching',
	id: 'wie_doet_wat',
	slot: 3,
	stem: p('Bij wie kan iemand hiervoor terecht?'),
	sources: [
		{ ...part(0, 'Er is nu direct gevaar'), belongs: 't0', feedback: null },
		{ ...part(1, 'Advies over een onveilige situatie thuis'), belongs: 't1', feedback: null },
		{
			...part(2, 'Iemand om mee te praten na wat er is gebeurd'),
			belongs: 't2',
			feedback: p('Slachtofferhulp luistert, geeft praktische hulp en denkt mee over aangifte.')
		}
	],
	targets: [
		{ id: 't0', slot: 0, text: '112' },
		{ id: 't1', slot: 1, text: 'Veilig Thuis' },
		{ id: 't2', slot: 2, text: 'Slachtofferhulp Nederland' },
		{ id: 't3', slot: 3, text: 'De wijkbeheerder van de woningcorporatie' }
	]
};

const ordering: Question = {
	...base,
	type: 'ordering',
	id: 'gesprek',
	slot: 4,
	stem: p('In welke volgorde voert u het gesprek?'),
	items: [
		part(0, 'Luisteren en de angst serieus nemen'),
		part(1, 'Vragen wat er gebeurt en hoe vaak'),
		part(2, 'Samen kijken of er nu gevaar is'),
		part(3, 'Afspreken wie welke stap zet')
	]
};

const sorting: Question = {
	...base,
	type: 'sorting',
	id: 'signaal_of_niet',
	slot: 5,
	stem: p('Rood signaal, vroeg signaal of geen signaal?'),
	groups: [
		{ id: 'g0', slot: 0, text: 'rood signaal' },
		{ id: 'g1', slot: 1, text: 'vroeg signaal' },
		{ id: 'g2', slot: 2, text: 'geen signaal' }
	],
	items: [
		{ ...part(0, 'Hij weet steeds waar zij is geweest'), belongs: 'g1', feedback: null },
		{
			...part(1, 'Hij schrijft dat hij niets meer te verliezen heeft'),
			belongs: 'g0',
			feedback: p('Wanhoop en dreigen met zelfdoding maken het risico groter.')
		},
		{ ...part(2, 'Hij brengt de kinderen tien minuten te laat terug'), belongs: 'g2', feedback: null }
	]
};

export interface Sample {
	question: Question;
	/** Half-way; left out: the wrong answer, not handed in yet. */
	busy?: Response | null;
	/** An answer that is not quite right. */
	wrong: Response;
	partly?: Response;
	right: Response;
}

export const samples = {
	single: { question: single, wrong: [2], right: [0] },
	multiple: { question: multiple, wrong: [0, 2], right: [0, 1, 3] },
	truefalse: { question: truefalse, wrong: [1], right: [0] },
	matching: { question: matching, wrong: [1, 4, 3], right: [1, 2, 3] },
	ordering: { question: ordering, wrong: [1, 0, 2, 3], right: [0, 1, 2, 3] },
	sorting: { question: sorting, wrong: [1, 1, 3], right: [2, 1, 3] },
	...forms
} satisfies Record<Question['type'], Sample> & Record<string, Sample>;
export type SampleName = keyof typeof samples;
