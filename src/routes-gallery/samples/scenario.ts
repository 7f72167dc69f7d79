/** A case and a dialogue as the compiler would hand them over; the same with long text, and from right to left. */
import type { Choice, Ending, Scenario, Step } from '$lib/course/scenario/scenario.ts';
import type { Grade } from '$lib/course/types.ts';
import { materials, rightToLeft } from './material.ts';

const p = (text: string) => `<p>${text}</p>`;
const source =
	'<button type="button" class="fact" data-fact="f_twee_weken" aria-label="Bron bij: langer dan twee weken">bron</button>';

const choice = (
	slot: number,
	grade: Grade,
	text: string,
	to: string,
	more: Partial<Choice> = {}
): Choice => ({
	id: `keuze_${slot}`,
	slot,
	text,
	grade,
	consequence: p('Naima kijkt op. ‘Dat heeft nog niemand gevraagd’, zegt zij, en zij begint bij het begin.'),
	reason: p(`Duurt het langer dan twee weken${source}, dan is de kans groter dat het erger wordt.`),
	objectives: ['patroon'],
	when: null,
	sets: [],
	clears: [],
	moves: {},
	ways: [{ when: null, to }],
	...more
});

const step = (
	id: string,
	title: string,
	situation: string,
	choices: Choice[],
	more: Partial<Step> = {}
): Step => ({
	kind: 'step',
	id,
	title,
	after: null,
	present: null,
	situation: p(situation),
	also: [],
	material: [],
	choices,
	...more
});

const ending = (id: string, title: string, ends: Ending['ends']): Ending => ({
	kind: 'ending',
	id,
	title,
	ends,
	text: p(
		'In maart loopt Naima weer zelf naar school. De map met notities staat in de kast van de directeur.'
	),
	also: []
});

export const sampleCase: Scenario = {
	id: 'hek',
	slot: 0,
	form: 'case',
	title: 'Bij het hek van de school',
	role: p('U bent leerkracht van groep 6.'),
	intro: p(
		'Bilal wordt sinds de zomer door zijn moeder gehaald. Zijn vader staat de laatste weken ook bij het hek.'
	),
	minutes: 8,
	objectives: ['patroon', 'bewijs'],
	notice: null,
	lesson: p('Losse dingen die niemand raar vindt, vormen samen een patroon. Wie noteert, ziet het eerder.'),
	gauges: null,
	flags: [{ id: 'genoteerd', text: 'U heeft genoteerd wat u zag' }],
	first: 'hek',
	nodes: [
		step(
			'hek',
			'De derde keer bij het hek',
			'Rick staat om kwart over drie weer bij het hek. ‘Ik kom mijn zoon even zien’, zegt hij vriendelijk.',
			[
				choice(0, 'strong', 'U noteert dag, tijd en wat hij zei.', 'bericht', { sets: ['genoteerd'] }),
				choice(1, 'risky', 'U laat het zo. Een vader mag er staan.', 'bericht'),
				choice(2, 'harmful', 'U vraagt Rick en Naima samen voor een gesprek.', 'bericht')
			],
			{ present: 'Rick en een groepje ouders' }
		),
		step(
			'bericht',
			'Berichten op haar telefoon',
			'Na schooltijd laat Naima haar telefoon zien.',
			[
				choice(3, 'strong', '‘Wilt u deze berichten bewaren?’', 'goed', { objectives: ['bewijs'] }),
				choice(4, 'defensible', '‘Zal ik de directeur erbij halen?’', 'goed', { objectives: ['bewijs'] }),
				choice(5, 'risky', '‘Blokkeer hem, dan heeft u rust.’', 'half', { objectives: ['bewijs'] })
			],
			{
				after: 'twee weken later',
				present: 'Naima',
				also: [
					{ when: { is: ['genoteerd'], not: [] }, text: p('Uw notitie van die dinsdag ligt in uw la.') }
				],
				material: materials.slice(0, 1)
			}
		),
		ending('goed', 'Een plan met z’n drieën', 'good'),
		ending('half', 'Rust voor een week', 'mixed')
	]
};

const talk = (text: string, moves: Choice['moves']): Partial<Choice> => ({ consequence: p(text), moves });

export const sampleDialogue: Scenario = {
	...sampleCase,
	id: 'gesprek',
	form: 'dialogue',
	title: '‘Ze belt nog weleens’',
	gauges: { trust: 2, information: 0, safety: 2 },
	nodes: [
		step('hek', 'Het gaat alleen om slapen', 'Kenneth lacht en wijst naar de beker in zijn hand.', [
			choice(0, 'strong', '‘Hoe vaak belde zij deze week?’', 'bericht', {
				...talk('‘Veertien keer’, zegt hij. Hij kijkt weg.', { trust: 1, information: 2 })
			}),
			choice(
				1,
				'risky',
				'‘Tja, exen.’',
				'bericht',
				talk('‘Ja, hè’, zegt hij, en hij staat op.', { trust: -1 })
			)
		]),
		step('bericht', 'De telefoon trilt', 'Kenneth draait zijn telefoon om.', [
			choice(2, 'strong', '‘Mag ik vragen wie dat is?’', 'goed', talk('‘Zij weer.’', { safety: 1 })),
			choice(3, 'defensible', '‘Wilt u even pauze?’', 'goed', talk('‘Nee, gaat wel.’', {}))
		]),
		ending('goed', 'Een tweede gesprek', 'calm')
	]
};

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const long = `${word} en nog een hele rij woorden die samen een heel lange zin maken, zoals een mens die in één adem vertelt wat er in vier maanden is gebeurd, met namen, dagen en straten erbij. `;

/** Every text far longer than anyone would write it. */
export const longCase: Scenario = {
	...sampleCase,
	title: long,
	role: p(long),
	intro: p(long.repeat(3)),
	nodes: sampleCase.nodes.map((node) =>
		node.kind === 'ending'
			? { ...node, title: long, text: p(long.repeat(3)) }
			: {
					...node,
					title: long,
					after: long,
					present: long,
					situation: p(long.repeat(4)),
					choices: node.choices.map((one) => ({ ...one, text: long, consequence: p(long.repeat(2)) }))
				}
	)
};

export const arabicDialogue: Scenario = {
	...sampleDialogue,
	title: 'محادثة',
	role: p('أنت معلمة الصف السادس.'),
	intro: p('تقف نور عند الباب.'),
	nodes: sampleDialogue.nodes.map((node) =>
		node.kind === 'ending'
			? { ...node, title: 'النهاية', text: p('تعود نور غدًا.') }
			: {
					...node,
					title: 'عند الباب',
					situation: p('تنظر نور إلى هاتفها.'),
					material: [rightToLeft],
					choices: node.choices.map((one) => ({
						...one,
						text: '«كم مرة اتصل هذا الأسبوع؟»',
						consequence: p('«أربع عشرة مرة.»')
					}))
				}
	)
};

export const goals = [
	{
		id: 'patroon',
		text: 'U ziet een patroon in losse voorvallen.',
		reread: { href: '#/tekst', title: 'Signalen' }
	},
	{ id: 'bewijs', text: 'U weet hoe iemand bewijs bewaart.', reread: { href: '#/tekst', title: 'Handelen' } }
];
