/** What the pages of the reference are shown with. */
import type { OwnPage } from '$lib/course/own-pages.ts';
import type { Subject, Term } from '$lib/course/search/pack.ts';
import type { Answer } from '$lib/ui/reference/answer.ts';

const plain = (text: string) => [{ text, found: false }];
const around = (before: string, word: string, after: string) => [
	{ text: before, found: false },
	{ text: word, found: true },
	{ text: after, found: false }
];

export const answers: Answer[] = [
	{
		kind: 'term',
		href: '#/naslag',
		fact: null,
		title: [{ text: 'logboek', found: true }],
		where: '',
		lines: plain('Een lijst van alles wat er gebeurt, met dag, tijd en plaats.')
	},
	{
		kind: 'section',
		href: '#/naslag',
		fact: null,
		title: around('Het ', 'logboek', ''),
		where: 'Handelen',
		lines: around(
			'… Schrijf het meteen op. Een ',
			'logboek',
			' maakt een patroon zichtbaar, ook voor de politie. …'
		)
	},
	{
		kind: 'fact',
		href: '',
		fact: 'f_voorbeeld',
		title: plain('Feit met bron'),
		where: 'Handelen',
		lines: around(
			'Een goed ',
			'logboek',
			' bevat: datum en tijd, plaats of kanaal, wat er gebeurde en wie het zag.'
		)
	},
	{
		kind: 'scenario',
		href: '#/naslag',
		fact: null,
		title: plain('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
		where: '',
		lines: plain('Een titel die langer is dan een telefoon breed.')
	}
];

export const subjects: Subject[] = [
	{
		title: 'Online en aan de telefoon',
		about: '<p>Steeds berichten of telefoontjes, nepaccounts.</p>',
		links: [
			{ href: '#/tekst', title: 'Signalen: Online' },
			{ href: '#/casus', title: 'Een casus' }
		]
	},
	{ title: 'Op het werk', about: null, links: [{ href: '#/tekst#h-werk', title: 'Signalen: Op het werk' }] }
];

export const terms: Term[] = [
	{
		id: 'logboek',
		term: 'logboek',
		also: ['bewijs bewaren'],
		means: '<p>Een lijst van alles wat er gebeurt.</p>',
		more: { href: '#/tekst', title: 'Handelen: Het logboek' }
	},
	{ id: 'waan', term: 'waan', also: [], means: '<p>Een overtuiging die niet klopt.</p>', more: null }
];

export const own: OwnPage[] = [
	{ href: '#/tekst', title: 'Handelen: Het logboek', marked: true, note: 'Morgen printen.\nOok voor Noor.' },
	{ href: '#/casus', title: 'Een casus', marked: true, note: '' }
];
