/** What a course far larger than any of ours costs: to make, and to open. */
import { byMedian, type Figure } from './figure.ts';
import { firstViewOf } from './first-view.ts';
import { generateCourse, type CourseSize } from './generate-course.ts';
import { makePackages, readPackage, type Stage } from './stage.ts';

const small: CourseSize = { id: 'bench-small', lessons: 10, questions: 100 };
const large: CourseSize = { id: 'bench-large', lessons: 100, questions: 1000 };

export async function measureScale(stage: Stage): Promise<Figure[]> {
	const house = stage.house();
	const made = [];
	for (const size of [small, large]) {
		stage.tell(
			`a generated course of ${size.lessons} lessons and ${size.questions} questions as web edition`
		);
		generateCourse(house.root, size);
		const ran = await makePackages(house, size.id, 'web');
		made.push({ ran, view: firstViewOf(readPackage(house, size.id, 'web')) });
	}
	const [first, second] = made;
	if (!first || !second) throw new Error('Nothing was measured.');
	const grown = (key: 'gzip' | 'plain'): number => (second.view[key] / first.view[key] - 1) * 100;
	const part = 'scale' as const;
	return [
		byMedian({ part, name: '100 lessons, 1,000 questions: packaged', unit: 's', budget: 60 }, [
			second.ran.seconds
		]),
		byMedian(
			{
				part,
				name: '100 lessons, 1,000 questions: peak memory',
				unit: 'MB',
				budget: 1000,
				note: 'the peaks of all its Node processes added up, npm included'
			},
			[second.ran.memory]
		),
		byMedian({ part, name: 'first view of a course ten times as large, gzip', unit: '% more', budget: 5 }, [
			grown('gzip')
		]),
		byMedian({ part, name: 'the same, unpacked', unit: '% more', budget: null }, [grown('plain')])
	];
}
