import { expect, test } from 'vitest';
import { placeMedia } from '../../src/packaging/edition.ts';
import { mediaFiles } from '../../src/packaging/media.ts';
import { sampleCourse } from './sample.ts';

test('a picture has its address in the package, in the text of a lesson and in material', () => {
	const media = mediaFiles(sampleCourse().media);
	const [file] = media.files;
	const data = {
		html: '<img src="media:pattern.svg" alt="media:pattern.svg">',
		material: [{ picture: { src: 'media:pattern.svg', alt: 'Een patroon' } }]
	};
	expect(placeMedia([{ id: 'lesson/nl/een', data }], media)).toEqual([
		{
			id: 'lesson/nl/een',
			data: {
				html: `<img src="${file?.name}" alt="media:pattern.svg">`,
				material: [{ picture: { src: file?.name, alt: 'Een patroon' } }]
			}
		}
	]);
});
