import { describe, expect, it } from 'vitest';
import { nl } from '$lib/text/nl.ts';
import { bannerOf, keptWhere, saveText, type SaveHealth } from './save.ts';

const at = new Date(2026, 10, 23, 14, 2).getTime();
const health = (state: SaveHealth['state']): SaveHealth => ({ state, at: state === 'saved' ? at : null });

describe('save state', () => {
	it('says when everything was saved, as the Dutch write a time', () => {
		expect(saveText(nl, health('saved'), 'lms')).toBe('Opgeslagen om 14.02');
	});

	it('says nothing before there was anything to save', () => {
		expect(saveText(nl, health('idle'), 'device')).toBe('');
	});

	it('a learner looking back is told so, whatever was saved', () => {
		expect(saveText(nl, health('off'), 'review')).toBe('U kijkt terug');
		expect(bannerOf(health('off'), 'review')).toBe('review');
	});

	it('explains what to do when saving fails or the session was closed', () => {
		expect(bannerOf(health('failing'), 'lms')).toBe('failing');
		expect(bannerOf(health('ended'), 'review')).toBe('ended');
	});

	it('a second window says that the course is open elsewhere', () => {
		expect(saveText(nl, health('elsewhere'), 'lms')).toBe('Alleen lezen');
		expect(bannerOf(health('elsewhere'), 'device')).toBe('elsewhere');
	});

	it('tells a missing LMS from a browser that stores nothing', () => {
		expect(bannerOf(health('off'), 'lms')).toBe('off');
		expect(bannerOf(health('off'), 'device')).toBe('none');
		expect(bannerOf(health('idle'), 'none')).toBe('none');
	});

	it('keeps quiet when all is well', () => {
		expect(bannerOf(health('saved'), 'lms')).toBeNull();
		expect(bannerOf(health('saving'), 'device')).toBeNull();
	});

	it('never says that answers are kept while saving is off', () => {
		expect(keptWhere(health('off'), 'lms')).toBe('none');
		expect(keptWhere(health('elsewhere'), 'lms')).toBe('none');
		expect(keptWhere(health('elsewhere'), 'device')).toBe('none');
		expect(keptWhere(health('saved'), 'lms')).toBe('lms');
		expect(keptWhere(health('off'), 'review')).toBe('review');
	});
});
