/** What all samples of questions have in common. */
export const base = {
	objectives: ['patroon'],
	situation: null,
	plain: '',
	weight: 1,
	critical: false,
	attempts: 2,
	shuffle: true,
	hint: null,
	model: null,
	feedback: { correct: null, partly: null, wrong: null },
	confidence: false
};
export const p = (text: string) => `<p>${text}</p>`;
export const part = (slot: number, text: string) => ({ id: `p${slot}`, slot, text });
