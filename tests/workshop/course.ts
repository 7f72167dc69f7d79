/** A small course for workshops, made by hand: a plan with a step of every kind. */
import type { Plan, PlanStep, WorkshopCourse, WorkshopData } from '../../src/lib/course/workshop/plan.ts';
import type { Choice, Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { nl } from '../../src/lib/text/workshop/nl.ts';
import type { Stage } from '../../src/lib/workshop/deeds.ts';
import { pattern, single } from '../questions.ts';

const way = (slot: number, to: string, grade: Choice['grade']): Choice => ({
	id: `c${slot}`,
	slot,
	text: `Keuze ${slot}`,
	grade,
	consequence: `<p>Gevolg ${slot}</p>`,
	reason: `<p>Reden ${slot}</p>`,
	objectives: ['o_one'],
	when: null,
	sets: [],
	clears: [],
	moves: {},
	ways: [{ when: null, to }]
});

const scenario: Scenario = {
	id: 'fiets',
	slot: 0,
	form: 'case',
	title: 'De fiets',
	role: '<p>U bent conciërge.</p>',
	intro: '<p>Er is een fiets weg.</p>',
	minutes: 3,
	objectives: ['o_one'],
	notice: null,
	lesson: '<p>Schrijf het op.</p>',
	gauges: null,
	flags: [],
	first: 's_one',
	nodes: [
		{
			kind: 'step',
			id: 's_one',
			title: 'Stap één',
			after: null,
			present: null,
			situation: '<p>Situatie één.</p>',
			also: [],
			material: [],
			choices: [way(0, 's_two', 'strong'), way(1, 'e_bad', 'harmful')]
		},
		{
			kind: 'step',
			id: 's_two',
			title: 'Stap twee',
			after: null,
			present: null,
			situation: '<p>Situatie twee.</p>',
			also: [],
			material: [],
			choices: [way(2, 'e_good', 'strong'), way(3, 'e_bad', 'risky')]
		},
		{ kind: 'ending', id: 'e_good', title: 'Goed', ends: 'good', text: '<p>Goed.</p>', also: [] },
		{ kind: 'ending', id: 'e_bad', title: 'Slecht', ends: 'bad', text: '<p>Slecht.</p>', also: [] }
	]
};

const shared = (id: string, min: number, max: number, skippable = false) => ({
	id,
	title: `Titel ${id}`,
	min,
	max,
	aim: 'Doel',
	materials: [],
	notes: '<p>GEHEIM voor de trainer</p>',
	lessonNotes: null,
	skippable
});

export const steps: PlanStep[] = [
	{ ...shared('begin', 2, 4), kind: 'introduction', screens: ['<p>Een.</p>', '<p>Twee.</p>'], contacts: [] },
	{ ...shared('regels', 2, 4), kind: 'rules', screens: ['<p>Regels.</p>'], contacts: [] },
	{ ...shared('stem', 4, 8), kind: 'vote', question: single(0).id, discuss: 'Praat erover' },
	{ ...shared('casus', 10, 20), kind: 'case', scenario: 'fiets' },
	{ ...shared('lijn', 5, 9), kind: 'pattern', question: pattern(1).id },
	{
		...shared('groep', 8, 12, true),
		kind: 'groups',
		assignment: '<p>Doe iets.</p>',
		size: 4,
		roles: ['schrijft', 'vertelt'],
		cases: ['fiets'],
		collect: 'Drie stappen'
	},
	{ ...shared('pauze', 3, 5, true), kind: 'pause', screens: ['<p>Koffie.</p>'], contacts: [] },
	{ ...shared('slot', 2, 4), kind: 'closing', screens: ['<p>Dank.</p>'], contacts: ['politie'] }
];

export const plan: Plan = {
	id: 'proef',
	title: 'Proef',
	minutes: 50,
	aim: '<p>Doel</p>',
	prepare: ['laptop'],
	disclosure: '<p>Luister.</p>',
	aftercare: '<p>Bel een collega.</p>',
	steps
};

export const course: WorkshopCourse = {
	language: 'nl',
	title: 'Proefcursus',
	plans: [plan],
	questions: [single(0), pattern(1)],
	scenarios: [scenario],
	contacts: [
		{
			id: 'politie',
			name: 'Politie',
			purpose: 'Overleg',
			audiences: ['victim'],
			phone: '0900-8844',
			hours: null,
			cost: null,
			address: null,
			site: null,
			checked: '2026-11-01'
		}
	]
};

export const data: WorkshopData = { build: 'abc', name: 'proef', courses: [course] };
export const stage: Stage = { course, words: nl };
/** A moment to begin at: a quarter past two. */
export const start = new Date(2026, 10, 23, 14, 15).getTime();
