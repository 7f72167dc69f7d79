/** Context of statements: the template of the launch, unchanged, and what goes on top (9.6, 10.2.1). */
import { breach, firstOf, type Rule } from './breach.ts';
import { asObject, same, type Json } from './record.ts';
import {
	activities,
	categories,
	contextOf,
	extensionOf,
	extensions,
	hasCategory,
	isDefined,
	resultOf,
	scoreOf
} from './statement.ts';

/** Whether all of `given` is in `found`: lists may grow, objects too, nothing may differ. */
export function holds(found: unknown, given: unknown): boolean {
	if (Array.isArray(given))
		return Array.isArray(found) && given.every((one) => found.some((other) => same(one, other)));
	const object = asObject(given);
	if (!object) return found === given;
	const other = asObject(found);
	return other !== null && Object.entries(object).every(([name, value]) => holds(other[name], value));
}

const template: Rule = ({ statement, session }) => {
	const context = contextOf(statement);
	const rest = Object.fromEntries(
		Object.entries(session.template).filter(([name]) => !['contextActivities', 'extensions'].includes(name))
	);
	const lists = session.template['contextActivities'];
	return firstOf(
		breach(context === null, '10.2.1.0-6 (d)', 'The statement has no context.'),
		breach(
			extensionOf(statement, extensions.session) !== session.id,
			'9.6.3.1-4 (d)',
			'The session id is missing or another one.'
		),
		breach(
			lists !== undefined && !holds(context?.['contextActivities'], lists),
			'9.6.2.0-1 (d)',
			'Activities of the template are missing.'
		),
		breach(
			!holds(context, rest) || !holds(context?.['extensions'], session.template['extensions'] ?? {}),
			'10.2.1.0-7 (d)',
			'A value of the template was changed or left out.'
		)
	);
};

const registration: Rule = ({ statement, session }) =>
	breach(
		contextOf(statement)?.['registration'] !== session.registration,
		'9.6.1.0-1 (d)',
		'The registration is missing or another one.'
	);

const judges = (statement: Json): boolean =>
	'success' in resultOf(statement) || 'completion' in resultOf(statement);

const category: Rule = ({ statement, verb }) => {
	const has = hasCategory(statement, categories.moveOn);
	const wants = isDefined(statement) && judges(statement);
	const part = verb === 'passed' ? 'd2' : verb === 'failed' ? 'd3' : 'd1';
	return firstOf(
		breach(wants && !has, `9.6.2.2-1 (${part})`, 'The moveon category is missing.'),
		breach(!wants && has, '9.6.2.2-2 (d)', 'The moveon category does not belong here.')
	);
};

const mastery: Rule = ({ statement, verb, session }) =>
	breach(
		(verb === 'passed' || verb === 'failed') &&
			session.mastery !== null &&
			scoreOf(statement) !== null &&
			extensionOf(statement, extensions.mastery) !== session.mastery,
		'9.6.3.2-2 (d)',
		'The score comes without the pass mark it was judged by.'
	);

/** Lists of the context may hold activities only. */
const lists: Rule = ({ statement }) =>
	breach(
		['parent', 'grouping', 'category', 'other'].some((list) =>
			activities(contextOf(statement), list).some((one) => typeof one['id'] !== 'string')
		),
		'xapi',
		'A context activity has no id.'
	);

export const contextRules: Rule[] = [template, registration, category, mastery, lists];
