/** Dutch words of the reviewer's edition for what the course files say in English. */
import type { Grade } from '../../lib/course/types.ts';

export const gradeWords: Record<Grade, string> = {
	strong: 'sterk',
	defensible: 'verdedigbaar',
	risky: 'riskant',
	harmful: 'schadelijk'
};

export const decisionWords = { wait: 'afwachten', note: 'noteren', act: 'handelen' } as const;

export const endingWords = {
	good: 'goede afloop',
	mixed: 'gemengde afloop',
	bad: 'slechte afloop',
	calm: 'rustig gestopt'
} as const;

export const gaugeWords = { trust: 'vertrouwen', information: 'informatie', safety: 'veiligheid' } as const;

export const confidenceWords = {
	official: 'officiële bron',
	several: 'meer bronnen zeggen dit',
	one: 'één bron'
} as const;

export const calloutWords: Record<string, string> = {
	remember: 'Onthouden',
	signal: 'Signaal',
	caution: 'Let op',
	danger: 'Gevaar',
	example: 'Voorbeeld'
};

export const audienceWords: Record<string, string> = {
	danger: 'direct gevaar',
	victim: '(mogelijke) slachtoffers',
	professional: 'professionals',
	own_behaviour: 'wie zich zorgen maakt over eigen gedrag',
	crisis: 'gedachten aan zelfdoding'
};
