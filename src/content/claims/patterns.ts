/**
 * How a claim that can age looks in text. Story matter looks different on purpose: a time, a date without a year, an
 * age in brackets, "drie berichten" and 112 match nothing here. Dutch words only: another language gets its own list.
 */

export interface ClaimPattern {
	/** What was found, as the problem says it. */
	kind: string;
	pattern: RegExp;
	/** Looked for in stories too; the others may be story matter there ("binnen een uur", a year of birth). */
	everywhere?: boolean;
	/** A fact elsewhere in the same paragraph is enough: these words date or introduce it. */
	near?: boolean;
}

const number =
	'(?:\\d+(?:[.,]\\d+)?|een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd)';
const unit = '(?:uur|uren|dag|dagen|etmaal|etmalen|week|weken|maand|maanden|jaar|jaren)';
/** Laws count in days and longer, or in 24, 48 and 72 hours. */
const term = `(?:${number} (?:dag|dagen|etmaal|etmalen|week|weken|maand|maanden|jaar|jaren)|(?:24|48|72) uur)`;
const people = '(?:slachtoffers|mensen|mannen|vrouwen|zaken|stalkers|aangiften|meldingen)';

/** Whole words; `flags` says whether small and large letters differ. */
const words = (source: string, flags: 'giu' | 'gu' = 'giu'): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const figures: ClaimPattern[] = [
	{
		kind: 'a percentage',
		everywhere: true,
		pattern: new RegExp(`${words(`${number} ?(?:procent|promille)`).source}|\\d+(?:[.,]\\d+)? ?%`, 'giu')
	},
	{
		kind: 'a share',
		pattern: words(
			`${number} op de (?:\\d+|twee|drie|vier|vijf|zes|acht|tien|twintig|honderd)` +
				'|\\p{L}+ van de (?:tien|twintig|honderd)' +
				'|(?:een|twee|drie) ?(?:derde|kwart|vierde|vijfde)(?! (?:keer|bericht|dag|week|uur))' +
				`|(?:de )?helft van (?:de|alle) ${people}`
		)
	},
	{
		kind: 'a count',
		everywhere: true,
		pattern: words(`\\d{1,3}(?:\\.\\d{3})+(?: ${people})?|(?:tien|honderd)duizenden`)
	},
	{ kind: 'a year', near: true, pattern: words('(?:19[5-9]|20[0-4])\\d') },
	{ kind: 'an amount', pattern: new RegExp(`€ ?\\d[\\d.,]*|${words('\\d[\\d.,]* euro').source}`, 'giu') },
	{
		kind: 'research',
		near: true,
		pattern: words(
			'(?:uit|in|volgens) (?:\\p{L}+ ){0,2}onderzoek(?! (?:naar|doen))' +
				'|onderzoek(?:en)? (?:\\p{L}+ ){0,2}(?:blijkt|toont|laat|wijst|vond)' +
				'|onderzoekers (?:vonden|zien|zeggen)'
		)
	}
];

const laws: ClaimPattern[] = [
	{
		kind: 'an article of law',
		everywhere: true,
		pattern: words(
			'(?:art\\.|artikel|artikelen) ?\\d+[a-z]*(?: lid \\d+)?|\\d{3}[a-z]? (?:sr|sv|bw)|ECLI:[\\w:]+'
		)
	},
	{
		kind: 'a law',
		near: true,
		pattern: words(
			'Wetboek van \\p{Lu}\\p{L}+|Wet (?:tijdelijk huisverbod|langdurig toezicht|seksuele misdrijven' +
				'|verplichte meldcode|\\p{Lu}\\p{L}+)',
			'gu'
		)
	},
	{
		kind: 'a ruling',
		pattern: words('volgens (?:een|de) rechter|een rechter (?:vond|oordeelde|besliste|zei)')
	},
	{
		kind: 'a punishment',
		everywhere: true,
		pattern: words(`${number} ${unit} (?:cel|celstraf|gevangenisstraf|gevangenis|hechtenis|taakstraf|tbs)`)
	},
	{
		kind: 'a term',
		pattern: words(
			'(?:binnen|maximaal|hoogstens|ten hoogste|uiterlijk|minimaal|minstens|ten minste|langer dan) ' +
				`${term}|(?:termijn|duur) van ${term}`
		)
	}
];

const addresses: ClaimPattern = {
	kind: 'an address',
	pattern: new RegExp(
		[
			words('\\d{4} ?[A-Z]{2}', 'gu').source,
			words('\\p{Lu}\\p{L}*(?:straat|laan|weg|plein|gracht|kade|singel|dijk) \\d+[a-z]?', 'gu').source,
			'(?:www\\.|https?://)[^\\s)>\\]]+',
			words('[\\w.-]+@[\\w-]+(?:\\.\\w+)+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:nl|com|org|eu)', 'gu').source
		].join('|'),
		'gu'
	)
};

export const claimPatterns: readonly ClaimPattern[] = [...figures, ...laws, addresses];
