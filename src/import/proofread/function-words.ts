const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that bind a sentence together; English makes hardly any compounds with them. */
export const functionWords = toSet(`
  a an the this that these those its their his her our your my some any each every both all no not only also
  and or but nor yet so if than as because since while although though unless until whether when where which who
  whom whose what how why of to in on at by for from with within without into onto upon over under about above
  across after against along amid among around before behind below beneath beside besides between beyond despite
  during except inside like near outside regarding through throughout toward towards via
  is are was were be been being am has have had having do does did will would shall should can could may might must
  need it he she they we you me him them us there here then thus therefore however more most less least such other
  others another same very much many few own well still even ever never already again too just now
`);

/** Those that begin or end many compounds too, such as “overreach”, “buildup” and “apolitical”. */
export const particles = toSet(`
  a an as at be by do for he her here him his if in into it like may me my near no not of off on or our out over own
  she so some than then there to too under up us via we well what when where who within without with after all about
  above any back before behind below beside beyond can down ever every even how inside less many more most much
  outside same still such through very yet must need never now just again against around along
`);

/** The short words that may come out of a run of letters; a dictionary knows far more of them than are ever meant. */
export const shortWords = toSet(`
  act add age ago aid aim air arm art ask bad ban bar bay bid big bit box buy car cap cut day deal due east end era eye
  far fit fix flu fly fog fun fur gap gas get got gun hit hot ice ill job key kit lab lag law lay led let lie lot low
  man map men met mix new net nor odd off oil old one opt out own pay per pit pop port put ran raw red rid rim row run
  sad sat saw say sea see set sit six sky sub sum sun tax tea ten tie tip ton top toy try two use war was way web wet
  who why win won yes fee fed bus bed bag boy cat cow dog dry egg hat ham hay hen ink jam jar lap leg lip log mud nut
  oak owl pan pen pig pot rat rib rod sail sip sow tap tar tin tub van vet wax wood
`);

/** Parts of words that a dictionary has as words too, or that no word is split off from. */
export const boundParts = toSet(`
  able ably age ages ance dom ed en ence er ery es est ette ful graph graphy hood ial ian ible ics ied ies ing ings ion
  ish ism isms ist ists itis ity ive ize ise less let like logy ly ment ments meter metre ness oid ology or ory osis our
  ous phobia phile self selves ship ships some sphere tion ty ward wards ways wise
`);

/** Parts that begin compounds and are words as well. */
export const prefixes = toSet(`
  aero afro agro anti auto bi bio by centi circa co contra counter cross cyber de di dis down eco electro en euro ex
  extra fore geo half hard high hydro hyper il im in indo infra inter intra ir kilo long low macro mal maxi mega meta
  micro mid milli mini mis mono multi nano neo neuro non off on out over pan para per petro photo politico poly post
  pre pro proto pseudo psycho quasi re semi short sino socio soft sub super supra techno tele trans tri turbo ultra un
  under uni up vice well
`);

/** Words that end many compounds which a dictionary lacks, such as “policymakers” and “warfighting”. */
export const compoundEnds = toSet(`
  based battle board body book bound box bringer broker builder builders building built buster check chain craft cycle
  day days down field fight fighter fighters fighting flow force free friendly ground grower growers guard head holder
  holders holding house houses keeper keepers keeping land lander light line lined lines list lock maker makers making
  man mark market men minded monger mongering mongers off out owner owners page paper path people person place player
  players power powers print proof rank rich room runner script setter setters setting shed sheet shift side sided sight
  site smith space speak stand state stead storm style supply table taker takers taking task teller text time times tone
  town track trade trail view wash washing watch watcher watchers water wave weight wheel wide woman women word work
  worker workers working works world worth worthy writer writing yard year years zone
`);
