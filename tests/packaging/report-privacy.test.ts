import { expect, it } from 'vitest';
import { assemble } from '../../src/packaging/assemble.ts';
import { packageReport } from '../../src/packaging/report.ts';
import { privacy } from '../../src/packaging/report-privacy.ts';
import type { EditionName } from '../../src/packaging/standards.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const worstState = { total: 700, perAnswer: 2, perChoice: 1, largest: [] };

async function told(edition: EditionName): Promise<string> {
	const request = sampleRequest();
	const made = await assemble(request, edition, sampleIngredients());
	return privacy(await packageReport(request, made, { worstState, today: null })).replaceAll(/<[^>]+>/g, '');
}

it.each([
	['scorm12', 'cmi.core.student_id'],
	['scorm2004-3', 'cmi.learner_id'],
	['scorm2004-4', 'cmi.learner_id']
] as const)(
	'%s: a privacy officer reads what stays on the device, and which of the learner’s data is read for it',
	async (edition, element) => {
		const text = await told(edition);
		expect(text).toContain('staat een kopie van de voortgang, met de antwoorden waarvan niet zeker is');
		expect(text).toContain(`Het kenmerk van de cursist (${element}) wordt gelezen`);
		expect(text).toContain('die staat onder een hash ervan');
		expect(text).toContain('Zonder kenmerk is er geen kopie.');
		expect(text).toContain('een naam voor het certificaat');
	}
);

it('cmi5: the account goes with every statement, and the key of the session stands in the tab', async () => {
	const text = await told('cmi5');
	expect(text).toContain('Elke melding aan het LMS draagt dit account');
	expect(text).toContain('(sessionStorage) de sleutel van de sessie');
	expect(text).toContain('Geen verbinding met andere servers dan die van het LMS');
});

it.each(['web', 'offline'] as const)(
	'%s: all of it stays on the device, and nothing of an LMS is told',
	async (edition) => {
		const text = await told(edition);
		expect(text).toContain('blijven op het apparaat van de cursist');
		expect(text).toContain('ziet dezelfde voortgang');
		expect(text).not.toMatch(/LMS schrijft|kenmerk/);
	}
);
