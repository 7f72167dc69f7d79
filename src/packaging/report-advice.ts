/** What an administrator has to choose in the LMS so that the package does what the buyer expects (Dutch). */
import type { CourseIndex } from '../lib/course/types.ts';
import type { TrackingOptions } from '../lib/tracking/tracker.ts';
import { moveOn, type MoveOn } from './manifest-cmi5.ts';
import { isLms, type EditionName } from './standards.ts';

export interface Advice {
	setting: string;
	choose: string;
	why: string;
}

/** Words for when the whole course counts as completed. */
export function completionWords({ completion, exam }: CourseIndex): string {
	const parts = [
		completion.lessons === 'finished' ? 'alle lessen zijn doorlopen' : '',
		completion.exam === 'passed' && exam ? `de toets is gehaald (minstens ${exam.passMark} %)` : ''
	].filter((part) => part !== '');
	return parts.length > 0 ? parts.join(' en ') : 'de cursus is geopend';
}

/** How cmi5 says it, by what stands in `cmi5.xml`. */
const moveOnWords: Record<MoveOn, string> = {
	CompletedAndPassed: '“completed” én “passed”',
	Passed: '“passed”',
	Completed: '“completed”'
};

function cmi5Advice(course: CourseIndex): Advice[] {
	const rule = moveOn(course);
	return [
		{
			setting: 'moveOn',
			choose: `${rule}, zoals in cmi5.xml`,
			why: `Het LMS is tevreden na ${moveOnWords[rule]}. De cursus meldt “completed” zodra ${completionWords(course)}.`
		},
		{
			setting: 'masteryScore',
			choose: course.exam ? `${course.exam.passMark / 100}, zoals in cmi5.xml` : 'leeg',
			why: 'Een hogere grens in het LMS houdt “passed” tegen; een lagere laat de cursus niet eerder slagen.'
		},
		{
			setting: 'Startmethode',
			choose: 'AnyWindow, met een returnURL',
			why: 'Na ‘Opslaan en sluiten’ gaat het venster naar dat adres. Een tweede start maakt een nieuwe sessie.'
		}
	];
}

function completion(course: CourseIndex, edition: EditionName, tracking: TrackingOptions): Advice {
	const rule = completionWords(course);
	if (edition === 'scorm12') {
		return {
			setting: 'Voltooid wanneer',
			choose: 'status "passed" óf "completed" (vink beide aan)',
			why: `SCORM 1.2 heeft één status. Dit pakket meldt "${tracking.passedAs}" zodra ${rule}.`
		};
	}
	return {
		setting: 'Voltooid wanneer',
		choose: 'completion "completed"; vraag "passed" alleen als het resultaat van de toets moet meetellen',
		why: `SCORM 2004 houdt voltooid en geslaagd uit elkaar. Dit pakket meldt "completed" zodra ${rule}.`
	};
}

/** Settings by name, in the order in which an administrator meets them. Empty for editions without an LMS. */
export function lmsAdvice(course: CourseIndex, edition: EditionName, tracking: TrackingOptions): Advice[] {
	if (!isLms(edition)) return [];
	const failed = tracking.reportFailed
		? 'Een onvoldoende wordt als "failed" gemeld; de cursist mag het opnieuw proberen.'
		: 'Een onvoldoende blijft "incomplete", zodat de cursist het opnieuw kan proberen.';
	const whole = edition === 'cmi5' ? cmi5Advice(course) : [completion(course, edition, tracking)];
	return [
		{
			setting: 'Venster',
			choose: 'hetzelfde venster of een frame; een nieuw venster mag ook',
			why: 'De cursus past vanaf 320 pixels breed en opent zelf geen vensters.'
		},
		...whole,
		{ setting: 'Pogingen', choose: 'onbeperkt', why: failed },
		{
			setting: 'Cijfer',
			choose: 'hoogste score, schaal 0–100',
			why: 'De cursus stuurt pas een score na de eerste afgeronde toets; geen score is geen nul.'
		},
		{
			setting: 'Nieuwe poging afdwingen',
			choose: 'nee',
			why: 'De cursist gaat verder waar zij was. Een gedwongen nieuwe poging wist de voortgang.'
		},
		{
			setting: 'Terugkijken (review)',
			choose: 'toestaan',
			why: 'In review wordt alleen de plaats bewaard; resultaten veranderen niet.'
		},
		{
			setting: 'Time-out van de sessie',
			choose: `ruim boven ${Math.ceil(tracking.keepAlive / 60)} minuten`,
			why: `De cursus slaat minstens elke ${tracking.keepAlive} seconden iets op en houdt zo de sessie wakker.`
		},
		{
			setting: 'Vorige versie vervangen',
			choose: 'het bestaande pakket bijwerken, niet een nieuw pakket ernaast zetten',
			why: `Het kenmerk van het pakket (${tracking.packageId}) is in elke versie gelijk. Voortgang blijft bewaard.`
		}
	];
}
