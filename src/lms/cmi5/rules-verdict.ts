/** Results of statements that cmi5 defines: score, success, completion and duration (9.3, 9.5), and launch modes (10.2.2). */
import { breach, firstOf, type Rule } from './breach.ts';
import { resultOf, scoreOf } from './statement.ts';

const object: Rule = ({ statement, verb, session }) =>
	breach(
		verb !== null &&
			(statement['object'] as Record<string, unknown> | undefined)?.['id'] !== session.activityId,
		'8.1.5.0-6 (d)',
		'The object is not the activity of the launch.'
	);

const lengths: Record<string, string> = {
	terminated: '9.5.4.1-1 (d)',
	completed: '9.5.4.1-2 (d)',
	passed: '9.5.4.1-3 (d)',
	failed: '9.5.4.1-4 (d)'
};

const duration: Rule = ({ statement, verb }) => {
	const requirement = verb && lengths[verb];
	if (!requirement) return null;
	return breach(!('duration' in resultOf(statement)), requirement, `${verb} comes without a duration.`);
};

const success: Rule = ({ statement, verb }) => {
	const found = resultOf(statement)['success'];
	return firstOf(
		breach(verb === 'passed' && found !== true, '9.5.2.0-1 (d1)', 'passed must have success true.'),
		breach(verb === 'failed' && found !== false, '9.5.2.0-2 (d)', 'failed must have success false.'),
		breach(
			verb !== null && verb !== 'passed' && verb !== 'failed' && found !== undefined,
			'9.5.2.0-3 (d)',
			`${verb} may not have success.`
		)
	);
};

const completion: Rule = ({ statement, verb }) => {
	const found = resultOf(statement)['completion'];
	return firstOf(
		breach(verb === 'completed' && found !== true, '9.5.3.0-1 (d1)', 'completed must have completion true.'),
		breach(
			verb !== null && verb !== 'completed' && found !== undefined,
			'9.5.3.0-2 (d)',
			`${verb} may not have completion.`
		)
	);
};

const score: Rule = ({ statement, verb, session }) => {
	const found = scoreOf(statement);
	if (!found || verb === null) return null;
	const scaled = found['scaled'];
	const mark = session.mastery;
	return firstOf(
		breach(verb !== 'passed' && verb !== 'failed', '9.5.1.0-2 (d)', `${verb} may not have a score.`),
		breach(
			verb === 'passed' && mark !== null && typeof scaled === 'number' && scaled < mark,
			'9.3.4.0-2 (d2)',
			'passed with a score below the pass mark.'
		),
		breach(
			verb === 'failed' && mark !== null && typeof scaled === 'number' && scaled >= mark,
			'9.3.5.0-2 (d)',
			'failed with a score that passes.'
		)
	);
};

const mode: Rule = ({ verb, session }) =>
	breach(
		session.mode !== 'Normal' && verb !== null && ['completed', 'passed', 'failed'].includes(verb),
		session.mode === 'Browse' ? '10.2.2.0-2 (d)' : '10.2.2.0-3 (d)',
		`A launch in mode ${session.mode} has no ${verb}.`
	);

export const verdictRules: Rule[] = [mode, object, duration, success, completion, score];
