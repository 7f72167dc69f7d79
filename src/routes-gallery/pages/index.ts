/** The pages of the gallery: every component in its states, for whoever changes one. */
import type { Component } from 'svelte';
import Comparing from './Comparing.svelte';
import Dialogs from './Dialogs.svelte';
import End from './End.svelte';
import Exam from './Exam.svelte';
import Materials from './Materials.svelte';
import Paper from './Paper.svelte';
import Parts from './Parts.svelte';
import Prose from './Prose.svelte';
import Questions from './Questions.svelte';
import Reference from './Reference.svelte';
import Scenario from './Scenario.svelte';
import ScenarioCards from './ScenarioCards.svelte';
import type { SampleName } from '../samples/questions.ts';
import Start from './Start.svelte';
import { arabicDialogue, longCase, sampleCase, sampleDialogue } from '../samples/scenario.ts';

export interface Page {
	title: string;
	component: Component<Record<string, unknown>>;
	props: Record<string, unknown>;
}

// Each page gets the props it asks for; the record only keeps them side by side.
const page = <P extends Record<string, unknown>>(title: string, component: Component<P>, props: P): Page => ({
	title,
	component: component as unknown as Page['component'],
	props
});

const question = (title: string, name: SampleName) => page(title, Questions, { name, title });

export const pages: Record<string, Page> = {
	start: page('Start', Start, {}),
	terug: page('Start, terug', Start, { resume: true }),
	tekst: page('Cursustekst', Prose, {}),
	materiaal: page('Materiaal', Materials, {}),
	casussen: page('Casussen in een les', ScenarioCards, {}),
	casus: page('Casus, eerste stap', Scenario, { scenario: sampleCase }),
	gevolg: page('Casus, gevolg', Scenario, { scenario: sampleCase, road: [0], told: true }),
	terugkijken: page('Casus, terugkijken', Scenario, { scenario: sampleCase, road: [2, 4] }),
	sterk: page('Casus, sterke weg', Scenario, { scenario: sampleCase, road: [0, 3] }),
	anders: page('Casus, andere weg', Scenario, { scenario: sampleCase, road: [1], first: [0, 3] }),
	veranderd: page('Casus, veranderd', Scenario, { scenario: sampleCase, road: [0], lost: 2 }),
	gesprek: page('Gesprek', Scenario, { scenario: sampleDialogue, road: [0], told: true }),
	gesprekklaar: page('Gesprek, terugkijken', Scenario, { scenario: sampleDialogue, road: [1, 3] }),
	casuslang: page('Casus, lange tekst', Scenario, { scenario: longCase, road: [0], told: true }),
	casusrechts: page('Gesprek, van rechts', Scenario, {
		scenario: arabicDialogue,
		road: [0],
		told: true,
		dir: 'rtl' as const
	}),
	single: question('Eén antwoord', 'single'),
	multiple: question('Meer antwoorden', 'multiple'),
	truefalse: question('Klopt het?', 'truefalse'),
	matching: question('Bij elkaar zoeken', 'matching'),
	ordering: question('Volgorde', 'ordering'),
	sorting: question('Verdelen', 'sorting'),
	pattern: question('Patroonlijn', 'pattern'),
	spotting: question('Signalen in een gesprek', 'spotting'),
	spotting_letter: question('Signalen in een brief', 'spotting_letter'),
	spotting_picture: question('Signalen op een foto', 'spotting_picture'),
	logbook: question('Logboek', 'logbook'),
	numeric: question('Getal', 'numeric'),
	likert: question('Schaal', 'likert'),
	reflection: question('Voor uzelf', 'reflection'),
	vergelijken: page('Vergelijken', Comparing, { title: 'Vergelijken' }),
	toets: page('Toets, vooraf', Exam, { view: 'intro' }),
	ronde: page('Toets, onderweg', Exam, { view: 'round' }),
	geslaagd: page('Toets, geslaagd', Exam, { view: 'passed' }),
	niet: page('Toets, niet behaald', Exam, { view: 'failed' }),
	veiligheid: page('Toets, veiligheid', Exam, { view: 'critical' }),
	klaar: page('Afgerond', End, { view: 'done' }),
	nog: page('Nog niet afgerond', End, { view: 'todo' }),
	over: page('Over deze cursus', End, { view: 'about' }),
	melding: page('Melding', End, { view: 'message' }),
	naslag: page('Naslag, zoeken', Reference, { view: 'search' }),
	niets: page('Naslag, niets gevonden', Reference, { view: 'none' }),
	register: page('Naslag, registers', Reference, { view: 'index' }),
	vanu: page('Naslag, van u', Reference, { view: 'own' }),
	printen: page('Om te printen', Paper, { view: 'list' }),
	kaart: page('Kaart', Paper, { view: 'card' }),
	certificaat: page('Certificaat', Paper, { view: 'earned' }),
	zondernaam: page('Certificaat, zonder naam', Paper, { view: 'empty' }),
	geencertificaat: page('Nog geen certificaat', Paper, { view: 'todo' }),
	onderdelen: page('Onderdelen', Parts, {}),
	dialogen: page('Dialogen', Dialogs, {})
};
