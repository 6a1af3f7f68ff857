import type {Span} from '../text/span.ts';
import {answerTags} from './answer-tags.ts';
import {decideMarks, isLikely} from './decide-marks.ts';
import {findContradiction, leaveOut, quoteClauses} from './find-contradiction.ts';
import {findDecidingClause} from './find-deciding-clause.ts';
import {findEvidence} from './find-evidence.ts';
import {judgeByRules} from './judge-by-rules.ts';
import {type AnswerReading, readAnswer} from './read-answer.ts';
import {type ReadyExercise, readyRubric} from './ready-rubric.ts';
import type {Criterion, Rubric} from './rubric.ts';
import {scoreAnswer} from './scorer.ts';
import type {Grade, Verdict} from './verdict.ts';

/** How likely it is that each thing holds, from 0 to 1. */
type Likelihood = (criterion: string) => number;

const scored = (
	rubric: Rubric,
	reading: AnswerReading,
	exercise: ReadyExercise,
	exerciseId: string,
): Likelihood | undefined => {
	const {scorer} = rubric;
	if (scorer === undefined) return undefined;
	const scores = scoreAnswer(scorer, exerciseId, answerTags(reading, exercise));
	return scores && ((criterion) => scores.get(criterion) ?? 0.5);
};

const byRules = (rubric: Rubric, reading: AnswerReading): Likelihood => {
	const attempt = reading.findings.some(
		({standing, rule}) => standing === 'asserted' && rule.criterion !== 'attempt',
	);
	return (criterion) => {
		const found = rubric.criteria.find(({id}) => id === criterion);
		const holds = found ? judgeByRules(reading, found, attempt).met : attempt;
		return holds ? 1 : 0;
	};
};

const stateOf = (
	met: boolean,
	reading: AnswerReading,
	criterion: Criterion,
): Verdict['state'] => {
	const mine = reading.findings.filter(({rule}) => rule.criterion === criterion.id);
	const hedged = mine.some(({rule, hedged}) => rule.kind === 'meets' && hedged);
	if (met) return 'said';
	if (
		mine.some(({rule, standing}) => rule.kind === 'opposes' && standing === 'asserted')
	) {
		return 'opposite';
	}
	if (mine.some(({rule, standing}) => rule.kind === 'meets' && standing === 'denied')) {
		return 'opposite';
	}
	return hedged ? 'hedged' : 'missing';
};

/**
Judges an answer to an exercise block: met or not for each of the block's criteria, with the words
that decided it.

Pure, and linear in the length of the text. An exercise that the rubric does not know gets a grade
without verdicts.
*/
export const gradeAnswer = (
	answer: string,
	exerciseId: string,
	rubric: Rubric,
): Grade => {
	const ready = readyRubric(rubric);
	const exercise = ready.exercises.get(exerciseId);
	if (exercise === undefined) return {attempt: false, verdicts: []};
	const reading = readAnswer(answer, exercise, ready);
	const score = (one: AnswerReading): Likelihood =>
		scored(rubric, one, exercise, exerciseId) ?? byRules(rubric, one);
	const whole = score(reading);
	// What is said and denied in the same words is not said, but to say so is an attempt.
	const contradiction = findContradiction(reading.tokens);
	const rest =
		contradiction.size === 0
			? whole
			: score(
					readAnswer(leaveOut(answer, reading.tokens, contradiction), exercise, ready),
				);
	const stands = new Set(rubric.criteria.filter((one) => one.stands).map(({id}) => id));
	const likely: Likelihood = (criterion) =>
		criterion === 'attempt' || stands.has(criterion)
			? whole(criterion)
			: Math.min(whole(criterion), rest(criterion), rest('attempt'));
	const scoredParts = new Map<number, Likelihood>();
	const scoreOnce = (part: AnswerReading): Likelihood => {
		const start = part.tokens[0]?.start ?? 0;
		const found = scoredParts.get(start) ?? score(part);
		scoredParts.set(start, found);
		return found;
	};
	/** Where no rule found the words that decided, the clause that says most. */
	const decidingClause = ({id}: Criterion): readonly Span[] =>
		[findDecidingClause(reading, (part) => scoreOnce(part)(id))].filter(
			(clause) => clause !== undefined,
		);

	const attempt = likely('attempt');
	const judged = new Set(exercise.rules.map(({criterion}) => criterion));
	const asked = rubric.criteria.filter(({id}) => judged.has(id));
	const sentences = new Set(reading.tokens.map(({sentence}) => sentence)).size;
	const decide = (by: Likelihood) =>
		decideMarks(
			asked.map(({id}) => Math.min(by(id), attempt)),
			sentences,
		);
	const marks = decide(likely);
	/** What each mark would be if nothing were denied. */
	const undenied = contradiction.size === 0 ? marks : decide(whole);
	const verdicts = asked.map((criterion, place): Verdict => {
		const {met = false, sure = false} = marks[place] ?? {};
		if (!met && undenied[place]?.met) {
			return {
				criterion: criterion.id,
				met,
				state: 'contradicted',
				evidence: quoteClauses(reading.tokens, contradiction),
				sure,
			};
		}
		const {spans, rule} = findEvidence(reading, criterion, met);
		const isHidden = met && !criterion.stands && spans.length === 0;
		const quoted = isHidden ? decidingClause(criterion) : spans;
		return {
			criterion: criterion.id,
			met,
			state: stateOf(met, reading, criterion),
			evidence: quoted,
			...(rule === undefined ? {} : {rule}),
			sure,
		};
	});
	const unsure = verdicts.find(({sure}) => !sure)?.criterion;
	const question = rubric.criteria.find(({id}) => id === unsure)?.question;
	return {
		attempt: isLikely(attempt),
		verdicts,
		...(question === undefined ? {} : {question}),
	};
};
