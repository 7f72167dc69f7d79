/** Everything that changes something: a POST from one of our own pages, with that page's token. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomId } from './disk.ts';
import { announcedLength, readBody, redirect, saveBody, sendJson } from './http.ts';
import type { LaunchRequest } from './lms.ts';
import { uploadTooLarge } from './packages.ts';
import { Refusal } from './refusal.ts';
import { checkFormToken, type Route, type Visit } from './results-visit.ts';

export const changes: Route[] = [
	[/^\/packages$/, addPackage],
	[/^\/packages\/([0-9a-f]+)\/delete$/, removePackage],
	[/^\/learners$/, addLearner],
	[/^\/learners\/([0-9a-f]+)\/delete$/, removeLearner],
	[/^\/launches$/, launch],
	[/^\/attempts\/([0-9a-f-]+)\/delete$/, removeAttempt]
];

const longestForm = 16 * 1024;

/** The fields of a form; the token has been checked. */
async function readForm(visit: Visit): Promise<URLSearchParams> {
	const body = await readBody(visit.request, longestForm);
	if (body === null) throw new Refusal('Het formulier is te lang. Kort de tekst in.', 413);
	const form = new URLSearchParams(body);
	checkFormToken(visit, form.get('token'));
	return form;
}

/** The zip is the body itself; a script sends it and wants to hear how it went. */
async function addPackage(visit: Visit): Promise<void> {
	const { request, response, url } = visit;
	const path = join(visit.uploads, `${randomId()}.zip`);
	try {
		checkFormToken(visit, String(request.headers['x-form-token']));
		const limit = visit.uploadLimit;
		await mkdir(visit.uploads, { recursive: true });
		if (announcedLength(request) > limit || !(await saveBody(request, path, limit)))
			throw uploadTooLarge(limit);
		const name = (url.searchParams.get('name') ?? 'pakket.zip').slice(0, 200);
		const { id } = await visit.lms.packages.install(path, name);
		sendJson(response, 200, { address: `/packages/${id}` });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		sendJson(response, error.status, { message: error.message });
	} finally {
		await rm(path, { force: true });
	}
}

async function removePackage(visit: Visit, id = ''): Promise<void> {
	await readForm(visit);
	await visit.lms.removePackage(id);
	redirect(visit.response, '/');
}

async function addLearner(visit: Visit): Promise<void> {
	const form = await readForm(visit);
	await visit.lms.learners.add(form.get('name') ?? '');
	const id = form.get('package') ?? '';
	redirect(visit.response, visit.lms.packages.get(id) ? `/packages/${id}` : '/');
}

/** The learner is gone from every package, so the way back is the overview. */
async function removeLearner(visit: Visit, id = ''): Promise<void> {
	await readForm(visit);
	await visit.lms.removeLearner(id);
	redirect(visit.response, '/');
}

async function launch(visit: Visit): Promise<void> {
	const form = await readForm(visit);
	const action = form.get('action') ?? '';
	const item = form.get('item');
	const attempt = form.get('attempt');
	const request: LaunchRequest = {
		package: form.get('package') ?? '',
		learner: form.get('learner') ?? '',
		action: action === 'new' || action === 'review' ? action : 'resume',
		...(item && { item }),
		...(attempt && { attempt })
	};
	const { token } = await visit.lms.launch(request, visit.origin);
	redirect(visit.response, `${visit.playerOrigin}/p/${token}/`);
}

async function removeAttempt(visit: Visit, id = ''): Promise<void> {
	await readForm(visit);
	const attempt = await visit.lms.attempts.get(id);
	await visit.lms.removeAttempt(id);
	redirect(visit.response, attempt ? `/packages/${attempt.package}` : '/');
}
