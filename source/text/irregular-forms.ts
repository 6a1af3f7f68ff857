// Each line starts with the word that the others are forms of.
const table = `
be am are was were been
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
deny denial
die dead died dying
dig dug
do did done does
drop dropt
fall fell fallen
feel felt
find found
forbid forbade forbidden
forget forgot forgotten
get got gotten
give gave given gives
go went gone goes
hang hung
have had has
hear heard
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let lets
look looks looked looking
lose lost
make made
mean meant
meet met
mishear misheard
misspell misspelt misspelled
need needs needed needing
pay paid
put puts putting
read reads reading
run ran runs running
say said says
see saw seen
seek sought
sell sold
send sent
set sets setting
shake shook shaken
show shown
shut shuts shutting
sink sank sunk
sit sat
sleep slept asleep
speak spoke spoken
spell spelt
spend spent
stand stood
stick stuck
swear swore
take took taken
tell told
think thought
throw threw thrown
tie tying
understand understood
use used uses using
wake woke woken
wear wore
write wrote written writes writing
analyse analyze
authorise authorize
authorisation authorization
recognise recognize
organise organize
behaviour behavior
licence license
`;

/** Irregular and British forms of English words, by form, with the word that stands for them all. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [base = '', ...forms] = line.split(' ');
			return forms.map((form) => [form, base] as const);
		}),
);
