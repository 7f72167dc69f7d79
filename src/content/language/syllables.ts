/**
 * Syllables of a Dutch word, counted by its vowels: every group of vowels that is said as one sound is a syllable.
 * Wrong for some loan words (`team` counts 1, `logé` 2, `creatie` 3) by no more than one; on a text of a hundred words
 * that is less than one point of Flesch-Douma. No kept npm package counts Dutch syllables; hyphenation patterns leave
 * out syllables of one letter and are no count.
 */

/** Sounds of more than one letter, longest first. */
const sound =
	/(?:aai|ooi|oei|eeu|ieu|eau|oeu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|ai|oi|ae|[aeiouyàáâèéêìíîòóôùúû]|[äëïöü])/g;

/** `y` before a vowel is a consonant (`yoga`), and the u of `qu` is no sound of its own. */
const prepared = (word: string): string =>
	word
		.toLowerCase()
		.replace(/qu/g, 'k')
		.replace(/y(?=[aeiou])/g, 'j')
		// A trema begins a syllable of its own; the letters around it belong to other ones.
		.replace(/([äëïöü])/g, '-$1');

/** Never 0: a word of consonants alone (`hm`, a number) is said as one. */
export function syllablesOf(word: string): number {
	const sounds = prepared(word).match(sound);
	return Math.max(1, sounds?.length ?? 0);
}
