/** How this LMS puts things in Dutch: statuses, times, answers. */
import type { Interaction } from './interactions.ts';
import type { PlayedStandard } from './manifest.ts';
import type { Outcome, Status } from './outcome.ts';
import { parseDuration } from './time.ts';

export const statusWords: Record<Status, string> = {
	'not-attempted': 'Niet begonnen',
	browsed: 'Ingezien',
	incomplete: 'Bezig',
	completed: 'Afgerond',
	failed: 'Niet geslaagd',
	passed: 'Geslaagd'
};

export const standardWords: Record<PlayedStandard, string> = {
	scorm12: 'SCORM 1.2',
	'scorm2004-2': 'SCORM 2004, 2e editie',
	'scorm2004-3': 'SCORM 2004, 3e editie',
	'scorm2004-4': 'SCORM 2004, 4e editie',
	cmi5: 'cmi5'
};

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Cut, so that what failed at 69.96 does not read as a pass at 70. */
export function percentWords(percent: number): string {
	return `${number.format(Math.floor(percent * 10 + 0.05) / 10)}\u00a0%`;
}

/** `84 % (42 van 50)`, `84 %`, or a dash when there is no score. */
export function scoreWords({ percent, score }: Outcome): string {
	if (percent === null) return '–';
	return score.includes('van') ? `${percentWords(percent)} (${score})` : percentWords(percent);
}

/** `12 s`, `3 min 5 s`, `1 uur 20 min`; zero is a dash. */
export function durationWords(seconds: number): string {
	if (seconds <= 0) return '–';
	const whole = Math.round(seconds);
	if (whole < 60) return `${number.format(seconds < 10 ? seconds : whole)}\u00a0s`;
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
	if (hours > 0) return `${hours}\u00a0uur${minutes > 0 ? ` ${minutes}\u00a0min` : ''}`;
	return `${minutes}\u00a0min${rest > 0 ? ` ${rest}\u00a0s` : ''}`;
}

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** `vandaag 14.02`, `23 november 2026 14.02`. */
export function momentWords(iso: string, now = new Date()): string {
	const moment = new Date(iso);
	const day = date.format(moment) === date.format(now) ? 'vandaag' : date.format(moment);
	return `${day} ${clock.format(moment).replace(':', '.')}`;
}

/** When an answer was given: a moment in 2004, only a clock time in 1.2; what is neither is shown as written. */
export function timeWords(written: string, now = new Date()): string {
	const old = /^(\d{2}):(\d{2}):\d{2}/.exec(written);
	if (old) return `${old[1]}.${old[2]}`;
	return Number.isNaN(Date.parse(written)) ? written : momentWords(written, now);
}

/** `1,2 MB`, `340 kB`. */
export function sizeWords(bytes: number): string {
	return bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
		: `${number.format(bytes / 1_000_000)}\u00a0MB`;
}

const typeWords: Record<string, string> = {
	'true-false': 'waar of onwaar',
	choice: 'meerkeuze',
	'fill-in': 'invullen',
	'long-fill-in': 'open vraag',
	matching: 'koppelen',
	performance: 'uitvoeren',
	sequencing: 'volgorde',
	likert: 'schaal',
	numeric: 'getal',
	other: 'overig'
};

export function typeWord(type: string): string {
	return typeWords[type] ?? type;
}

const resultWords: Record<string, string> = {
	correct: 'juist',
	incorrect: 'onjuist',
	unanticipated: 'niet voorzien',
	neutral: 'geen oordeel'
};

export function resultWord(result: string): string {
	return resultWords[result] ?? (result === '' ? '–' : `${result.replace('.', ',')} punt`);
}

/**
 * An answer or correct pattern for people: `a en c`, `a bij 1, b bij 2`, `b, daarna a`, `waar`. Reads the notation of
 * both standards (`a,c` and `a[,]c`; `a.1` and `a[.]1`) and drops `{…}` settings in front.
 */
export function answerWords(type: string, written: string): string {
	const text = written.replace(/^(\{\w+=[^}]*\})+/, '');
	if (text === '') return '–';
	if (type === 'true-false') return /^(t|1|true)/i.test(text) ? 'waar' : 'onwaar';
	if (type === 'numeric') return text.replace('[:]', ' tot ').replaceAll('.', ',');
	if (!['choice', 'matching', 'sequencing', 'performance'].includes(type))
		return text.replaceAll('[,]', ', ');
	const newer = /\[[,.:]\]/.test(text);
	const parts = text.split(newer ? '[,]' : ',').map((part) => {
		const [left = '', right] = newer ? part.split('[.]') : type === 'matching' ? part.split('.') : [part];
		return right === undefined ? left : `${left} bij ${right}`;
	});
	if (type === 'sequencing') return parts.join(', daarna ');
	return type === 'choice' && parts.length > 1
		? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
		: parts.join(', ');
}

export function latencyWords(latency: string): string {
	return durationWords(parseDuration(latency) ?? 0);
}

/** One answer in a sentence: `Vraag q1 · antwoord b · juist · 12 s`. */
export function interactionWords(interaction: Interaction): string {
	const { id, type, response, result, latency } = interaction;
	return [
		`Vraag ${id || interaction.index + 1}`,
		`antwoord ${answerWords(type, response)}`,
		result === '' ? '' : resultWord(result),
		latency === '' ? '' : latencyWords(latency)
	]
		.filter((part) => part !== '')
		.join(' · ');
}
