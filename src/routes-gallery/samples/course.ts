/** A course, a region and a claim to show; numbers are those of no one (112 apart). */
import type { ContentNotice, Fact, Region } from '$lib/course/types.ts';
import type { PartState } from '$lib/ui/dots.ts';

export const title = 'Stalking herkennen en handelen';
export const description =
	'<p>Leer een patroon te zien in wat losse voorvallen lijken, en weet wat u kunt doen en wie u belt.</p>';
export const notice =
	'<p>Deze cursus gaat over achtervolging, bedreiging en angst. U leest geen gedetailleerde beschrijvingen van lichamelijk geweld. Voor zware delen waarschuwen we vooraf en kunt u kiezen.</p>';

const titles = [
	'Voor u begint',
	'Wat is stalking?',
	'Signalen',
	'Vijf typen',
	'Handelen',
	'Advies en doorverwijzen',
	'Eindtoets',
	'Afronding'
];
const minutes = [3, 7, 8, 10, 10, 5, 8, 2];

/** The parts with the first `done` done, one begun, and `current` on screen. */
export function parts(done: number, current = -1) {
	return titles.map((name, at) => ({
		href: `#/deel-${at}`,
		title: name,
		minutes: minutes[at] ?? null,
		state: (at < done ? 'done' : at === done && done > 0 ? 'started' : 'todo') as PartState,
		current: at === current
	}));
}

const contact = { address: null, hours: null, cost: null, site: null, checked: '2026-11-20' };

export const region: Region = {
	id: 'voorbeeld',
	name: 'Voorbeeldregio',
	contacts: [
		{
			...contact,
			id: 'politie',
			name: 'Politie, geen spoed',
			purpose: 'Melden van elk voorval, ook als het klein lijkt.',
			audiences: ['danger', 'victim'],
			phone: '0900-0000',
			hours: 'dag en nacht',
			cost: 'gebruikelijke belkosten',
			site: 'https://voorbeeld.example/politie'
		},
		{
			...contact,
			id: 'advies',
			name: 'Adviespunt huiselijk geweld',
			purpose: 'Advies, ook zonder de naam van uw cliënt te noemen.',
			audiences: ['victim', 'professional', 'own_behaviour'],
			phone: '0800-0000',
			hours: 'dag en nacht',
			cost: 'gratis',
			address: 'Stationsplein 1, Voorbeeldstad'
		},
		{
			...contact,
			id: 'praten',
			name: 'Luisterlijn crisis',
			purpose: 'Als u denkt aan zelfdoding of even niet verder kunt.',
			audiences: ['crisis'],
			phone: '0800-0001'
		}
	]
};

export const fact: Fact = {
	id: 'f_twee_weken',
	statement:
		'<p>Houdt ongewenst contact langer dan twee weken aan, dan is de kans groter dat het langer en dreigender doorgaat.</p>',
	source: {
		title: 'When do repeated intrusions become stalking?',
		publisher: 'Journal of Forensic Psychiatry & Psychology',
		url: 'https://voorbeeld.example/onderzoek',
		date: '2004'
	},
	checked: '2026-11-20',
	confidence: 'one',
	caveat: '<p>Dit is een vroege drempel uit één onderzoek, geen grens in de wet.</p>'
};

export const heavy: ContentNotice = {
	text: '<p>In dit deel leest u hoe een moeder na haar scheiding wordt gevolgd en bedreigd. Haar kinderen komen erin voor. Er is geen lichamelijk geweld.</p>',
	summary:
		'<p>Een vader gebruikt de omgang met zijn kinderen om hun moeder te volgen. De school ziet losse dingen; pas als alles bij elkaar komt, wordt het patroon zichtbaar. De moeder, school en politie maken samen een plan.</p>'
};
