/** One piece of material of every kind, as the compiler would hand it over. */
import type { Material, MaterialRow } from '$lib/course/material.ts';

const row = (text: string, more: Partial<MaterialRow> = {}): MaterialRow => ({
	from: null,
	mine: false,
	at: null,
	text,
	paragraph: false,
	area: null,
	...more
});

const base = { head: [], picture: null };

/** A street, drawn: the gallery has no files beside it. */
const street = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 240"><path fill="#dfe8e6" d="M0 0h600v240H0z"/><path fill="#8fa6a3" d="M0 190h600v50H0z"/><path fill="#46605e" d="M70 70h130v120H70zM400 50h140v140H400z"/><path fill="#faf8f4" d="M95 95h30v40H95zM145 95h30v40h-30zM430 80h30v40h-30zM480 80h30v40h-30z"/><path fill="#16302f" d="M250 165h80l12 20h-104z"/><circle cx="265" cy="192" r="12"/><circle cx="322" cy="192" r="12"/></svg>'
)}`;

export const materials: Material[] = [
	{
		...base,
		kind: 'chat',
		title: 'Berichten van dinsdag',
		head: [{ label: 'Met', value: 'Milan' }],
		rows: [
			row('Ik wil geen contact meer. Stop met appen.', { from: 'Noor', mine: true, at: 'di 8.40' }),
			row('Waarom lees je mijn berichten niet?', { from: 'Milan', at: 'di 18.12' }),
			row('Ik zie dat je online bent.', { from: 'Milan', at: 'di 18.14' }),
			row('Ik sta toch al in jouw straat, dus ik kan het je net zo goed even zelf komen vragen 🙂', {
				from: 'Milan',
				at: 'di 18.41'
			})
		]
	},
	{
		...base,
		kind: 'mail',
		title: 'Nog één keer',
		head: [
			{ label: 'Van', value: 'h.postma@voorbeeld.example' },
			{ label: 'Aan', value: 'mevrouw De Wit' },
			{ label: 'Onderwerp', value: 'Nog één keer over mijn dossier' }
		],
		rows: [
			row('Beste mevrouw De Wit,'),
			row('U heeft mijn dossier nooit begrepen.', { paragraph: true }),
			row('Ik heb nu ook uw privéadres gevonden.'),
			row('H. Postma', { paragraph: true })
		]
	},
	{
		...base,
		kind: 'mailbox',
		title: 'Postvak van een week',
		rows: [
			row('Uw pakket is onderweg', { from: 'Bezorgdienst', at: 'ma 7.03' }),
			row('Vergeet u niet te reageren? Ik wacht al drie dagen', { from: 'R. de Vries', at: 'ma 23.58' }),
			row('Rooster van volgende week', { from: 'Planning', at: 'di 9.00' })
		]
	},
	{
		...base,
		kind: 'calls',
		title: 'Bellijst van woensdag',
		rows: [
			row('Gemist, één keer overgegaan', { from: 'Afgeschermd nummer', at: 'wo 5.52' }),
			row('Uitgaand, 2 minuten', { from: 'Planning (werk)', mine: true, at: 'wo 6.40' }),
			row('Gemist, vier keer', { from: 'Afgeschermd nummer', at: 'wo 15.03' })
		]
	},
	{
		...base,
		kind: 'letter',
		title: 'Brief zonder postzegel',
		rows: [
			row('Lieve Anna,'),
			row('Ik begrijp dat je tijd nodig hebt.', { paragraph: true }),
			row('Elke avond om zes uur loop ik langs je raam, dan weet je dat ik er ben.')
		]
	},
	{
		...base,
		kind: 'note',
		title: 'Aantekening van het spreekuur',
		rows: [
			row('Komt voor hoofdpijn.', { from: 'S. Wong', at: '12 november' }),
			row('Parkeert sinds augustus in een andere garage.', { paragraph: true }),
			row('Schrikt als haar telefoon trilt.')
		]
	},
	{
		...base,
		kind: 'calendar',
		title: 'Agenda van één week',
		rows: [
			row('Koffie met Saskia', { at: 'ma 10.00' }),
			row('Staat er niet van mij', { from: 'Huisarts, met W.', at: 'wo 14.30' }),
			row('Bezorging, niet besteld', { at: 'vr 9.00–12.00' })
		]
	},
	{
		...base,
		kind: 'profile',
		title: 'Reacties op ‘Lian draait klei’',
		head: [
			{ label: 'Volgers', value: '412' },
			{ label: 'Zichtbaar voor', value: 'iedereen' }
		],
		rows: [
			row('Wat een mooie vaas', { from: 'bert_aan_zee', at: 'ma 10.12' }),
			row('Toen had je nog lang haar', { from: 'kees_k_81', at: 'di 3.12' })
		]
	},
	{
		...base,
		kind: 'settings',
		title: 'Scherm van de router',
		head: [{ label: 'Apparaat', value: 'Router in de meterkast' }],
		rows: [
			row('Aan', { from: 'Beheer op afstand' }),
			row('w.jansen, gisteren 23.48 uur', { from: 'Laatst aangemeld' }),
			row('9', { from: 'Verbonden apparaten' })
		]
	},
	{
		...base,
		kind: 'picture',
		title: 'Foto uit het raam',
		picture: {
			src: street,
			alt: 'Een straat met twee huizen en daartussen een auto.',
			width: 600,
			height: 240
		},
		rows: [
			row('Een auto staat stil tussen de twee huizen.', { area: { x: 40, y: 65, width: 18, height: 22 } }),
			row('In het rechterhuis brandt licht.', { area: { x: 66, y: 20, width: 24, height: 60 } })
		]
	}
];

/** A chat whose lines are long, and one that runs from right to left. */
export const longChat: Material = {
	...base,
	kind: 'chat',
	title: 'Een gesprek met een wel heel erg lange titel die over meer dan één regel van een telefoon loopt',
	rows: [
		row(
			'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft en daarna nog een hele reeks woorden, omdat mensen soms alles in één bericht zetten wat zij al een week lang wilden zeggen.',
			{ from: 'iemand_met_een_heel_lange_gebruikersnaam_van_vroeger', at: 'woensdag 12 november, 23.58 uur' }
		),
		row('Ok', { mine: true })
	]
};

export const rightToLeft: Material = {
	...base,
	kind: 'chat',
	title: 'رسائل يوم الثلاثاء',
	rows: [
		row('لماذا لا تردين؟', { from: 'سامر', at: '18:12' }),
		row('لا أريد أي تواصل.', { from: 'نور', mine: true, at: '18:40' })
	]
};
