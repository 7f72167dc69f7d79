/**
 * Every address a learner can be at, made in one place. They are plain fragments: the router's own `resolve()` drops
 * `index.html`, which would leave the document in an LMS.
 */
export const address = {
	start: '#/',
	lesson: (id: string): string => `#/lesson/${id}`,
	scenario: (id: string): string => `#/scenario/${id}`,
	exam: '#/exam',
	finish: '#/finish',
	about: '#/about',
	reference: '#/reference',
	referenceView: (view: string): string => `#/reference/${view}`,
	handouts: '#/handouts',
	/** Of a card with contacts there is one for each region. */
	handout: (id: string, region?: string): string => `#/handouts/${id}${region ? `.${region}` : ''}`,
	/** A whole part on one page, to be printed. */
	wholeLesson: (id: string): string => `#/handouts/lesson:${id}`,
	certificate: '#/certificaat'
};
