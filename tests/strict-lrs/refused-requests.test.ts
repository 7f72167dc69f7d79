/** Requests that the LRS refuses whatever is said in them; numbers are those of `@cmi5/requirements`. */
import { describe, expect, test } from 'vitest';
import { same, type Json } from '../../src/lms/cmi5/record.ts';
import { verbs } from '../../src/lms/cmi5/statement.ts';
import { actorOf, createRegistration } from './registration.ts';
import { good, open, results, uuid } from './unit.ts';

describe('a request is refused', () => {
	const body = JSON.stringify({ a: 1 });

	test('8.1.2.0-5 (d): without a token, with a wrong one; xapi: without a version', () => {
		const unit = open();
		const state = unit.state('suspendData');
		expect(unit.call('GET', state, '', { authorization: '' })).toMatchObject({
			status: 401,
			requirement: '8.1.2.0-5 (d)'
		});
		expect(unit.call('GET', state, '', { authorization: 'Basic abc' }).status).toBe(401);
		expect(unit.call('GET', state, '', { 'x-experience-api-version': '' })).toMatchObject({
			status: 400,
			requirement: 'xapi'
		});
	});

	test('8.2.3.0-1: a token is given once', () => {
		const registration = createRegistration();
		const unit = open({}, registration);
		const again = registration.answer(`/fetch/${unit.session.id}`, { method: 'POST', headers: {}, body: '' });
		expect(again.status).toBe(200);
		expect(JSON.parse(again.body)).toMatchObject({ 'error-code': '1' });
	});

	test('9.3.6.0-2 (d2): of a session that was abandoned, because a new one was launched', () => {
		const registration = createRegistration();
		const first = open({}, registration);
		open({}, registration);
		expect(first.say('completed').status).toBe(401);
		expect(
			registration.record.statements
				.filter(({ by }) => by === 'lms')
				.map(({ statement }) => (statement['verb'] as Json)['id'])
		).toEqual([verbs.launched, verbs.abandoned, verbs.launched]);
	});

	test('10.2.1.0-5 (d): writing LMS.LaunchData; 8.1.3.0-3 (d), 8.1.4.0-3 (d): another agent or registration', () => {
		const unit = open();
		expect(unit.call('PUT', unit.state('LMS.LaunchData'), body).requirement).toBe('10.2.1.0-5 (d)');
		expect(unit.call('DELETE', unit.state('LMS.LaunchData')).requirement).toBe('10.2.1.0-5 (d)');
		const agent = JSON.stringify(actorOf({ name: 'bram' }));
		expect(unit.call('GET', unit.state('x', { agent })).requirement).toBe('8.1.3.0-3 (d)');
		expect(unit.call('GET', unit.state('x', { registration: uuid() })).requirement).toBe('8.1.4.0-3 (d)');
	});

	test('xapi: a document that is written over without having been read', () => {
		const unit = open();
		const state = unit.state('suspendData');
		expect(unit.call('GET', state).status).toBe(404);
		const first = unit.call('PUT', state, body, { 'if-none-match': '*' });
		expect(first.status).toBe(204);
		expect(unit.call('PUT', state, body).status).toBe(409);
		expect(unit.call('PUT', state, body, { 'if-none-match': '*' }).status).toBe(412);
		const second = unit.call('PUT', state, '{"a":2}', { 'if-match': first.etag });
		expect(second.status).toBe(204);
		expect(unit.call('PUT', state, body, { 'if-match': first.etag }).status).toBe(412);
		expect(unit.call('GET', state).etag).toBe(second.etag);
		const either = `${first.etag}, ${second.etag}`;
		expect(unit.call('PUT', state, body, { 'if-match': either }).status).toBe(204);
	});

	test('11.0.0.0-1 (d), 11.0.0.0-5 (d), 11.1.0.0-1 (d): preferences of another, or in a form that is none', () => {
		const unit = open();
		const profile = (agent: unknown): string =>
			`/xapi/agents/profile?${new URLSearchParams({ agent: JSON.stringify(agent), profileId: 'cmi5LearnerPreferences' }).toString()}`;
		expect(unit.call('GET', profile(actorOf({ name: 'bram' }))).requirement).toBe('11.0.0.0-1 (d)');
		expect(unit.call('PUT', profile(unit.session.actor), '{}').requirement).toBe('11.0.0.0-5 (d)');
		expect(
			unit.call('PUT', profile(unit.session.actor), '{"languagePreference":"a;b","audioPreference":"on"}')
				.requirement
		).toBe('11.1.0.0-1 (d)');
	});

	test('xapi: a batch with one bad statement leaves none of it behind, and an id is used once', () => {
		const registration = createRegistration();
		const unit = open({}, registration);
		const fine = good(unit.session, 'completed', results.completed);
		expect(unit.tell(fine, { ...fine, id: 'x' }).status).toBe(403);
		expect(registration.record.statements.some(({ statement }) => same(statement['id'], fine['id']))).toBe(
			false
		);
		expect(unit.tell(fine).status).toBe(200);
		expect(unit.tell(fine).status).toBe(200);
		expect(unit.tell({ ...fine, result: { completion: true, duration: 'PT2M' } }).status).toBe(409);
	});
});
