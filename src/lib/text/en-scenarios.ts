import { count } from './count.ts';
import type { scenarios as dutch } from './nl-scenarios.ts';

export const scenarios: typeof dutch = {
	scenario: {
		form: { case: 'Case', dialogue: 'Conversation' },
		state: { todo: 'not begun yet', started: 'under way', done: 'done' },
		open: { todo: 'Begin', started: 'Go on where you were', done: 'Look back and try again' },
		backTo: (lesson) => `Back to ${lesson}`,
		notice: {
			free: 'Choose what suits you. Skipping costs no points and you need not give a reason.',
			summaryTitle: { case: 'Summary of this case', dialogue: 'Summary of this conversation' },
			goAnyway: { case: 'Do the case after all', dialogue: 'Have the conversation after all' }
		},
		role: 'Your role',
		before: (steps) => `What went before: ${count(steps, 'step', 'steps')}`,
		present: (who) => `Present: ${who}`,
		ask: { case: 'What do you do?', dialogue: 'What do you say?' },
		take: { case: 'I do this', dialogue: 'I say this' },
		firstCounts:
			'The first road you choose counts. When it has ended, you can try other roads as often as you like.',
		missing: 'Choose one of the possibilities first.',
		chose: { case: 'Your choice', dialogue: 'You' },
		consequence: { case: 'What happens', dialogue: 'Answer' },
		on: 'Go on',
		trying: 'You are trying another road. Your first road stays as it is and counts.',
		endOther: 'Back to your first road',
		lost: (title) =>
			`This exercise was changed since you were here. What still holds of your road was kept: you go on at ‘${title}’.`,
		gauges: 'How the conversation stands',
		gauge: { trust: 'Trust', information: 'Information', safety: 'Safety' },
		level: (n, of) => `${n} of ${of}`,
		rises: (what) => `${what} grows.`,
		falls: (what) => `${what} shrinks.`,
		steady: 'Nothing changes.',
		ends: {
			good: 'This is how it ends well',
			mixed: 'This is how it ends partly well',
			bad: 'This is how it does not end well',
			calm: 'This is how you round it off calmly'
		}
	},
	debrief: {
		title: 'Looking back',
		tally: (n) => `You made ${count(n, 'choice', 'choices')}:`,
		harmful:
			'A choice on this road can do harm in real life. Good choices after it do not make up for that. Below you read why, and what a specialist would do.',
		objectives: 'By learning goal',
		worth: {
			good: 'this went well',
			partly: 'this went partly well',
			weak: 'there is still something to learn here',
			harmful: 'there was a choice here that can do harm'
		},
		reread: (lesson) => `Read again: ${lesson}`,
		choices: 'What you chose',
		said: 'Your words',
		expert: 'A specialist chooses this here',
		alike: 'A specialist chooses nothing better here.',
		others: (n) => `What else was possible: ${count(n, 'other choice', 'other choices')}`,
		tryHere: 'Choose differently here',
		tryHereAt: (step) => `Choose differently here: ${step}`,
		expertRoad: 'The road of a specialist',
		expertRead: (steps) => `Read all ${count(steps, 'step', 'steps')}`,
		expertSame: 'You took the same road as a specialist.',
		expertEnd: (title) => `Ending: ${title}`,
		elsewhere: 'Other endings there are',
		lesson: 'What to take with you',
		tryStart: 'Try another road',
		whole: 'Read back your whole road',
		print: 'Print your road and this explanation'
	}
};
