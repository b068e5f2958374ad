"""Rules for lines about an article: credits of pictures, rights, notes, time stamps, sources."""

from __future__ import annotations

import re

from newscore.cleaning.credits import (
    is_bare_date,
    is_caption,
    is_credit,
    is_credit_line,
    is_glued_caption,
    is_outlet_stamp,
    is_time_stamp,
)
from newscore.cleaning.rules import SITE, STORY, LineRule, every, match_line, without, words
from newscore.lexicons.calendar import WEEKDAYS

# --- credits of pictures ---

_PRODUCTION = match_line(
    r"(?:hair|make-?up|nails|manicur(?:e|ist)|grooming|styling|(?:fashion |prop |food |hair )?styl(?:ist"
    r"|ing)|styled|photograph(?:er|y|ed)|illustrat(?:or|ed)|set design(?:er)?|prop styl(?:ist|ing))(?: (?:&"
    r"|and) [\w-]+)?(?: by|:| by:) (\S.{2,80})"
)

CREDIT_RULES = (
    LineRule(
        "residue.credit.line",
        words(
            "photo photos photograph photographs pic pics picture pictures image images illustration"
            " illustrations artwork graphic graphics video videos screen screenshot screengrab still drawing"
            " cartoon collage thumbnail visual visuals footage credit credits courtesy copyright © c / | via"
            " ap afp reuters epa getty shutterstock istock alamy stock usa imagn sipa nurphoto supplied aap"
            " abc bbc cbc pti ani instagram facebook tiktok news sport map chart infographic foto"
        ),
        frozenset(),
        is_credit_line,
        (
            "Photo: Jane Doe",
            "Credit: Jane Doe/Getty Images",
            "(Image credit: Future)",
            "Photograph by John Roe for the Tribune",
            "Photo courtesy of Roe Pictures",
            "[Image via Jane Doe/YouTube]",
            "Jane Doe/AFP via Getty Images",
            "Getty Images",
            "AP Photo/Jane Doe",
            "(Jane Doe / Riverton Times)",
            "RPT File Photo",
        ),
        (
            "Photos of the scene show smoke.",
            "Image: it is everything in this trade",
            "Reuters reported the deal first.",
            "Position: SF/PF",
            "1/4 cup sugar",
            "Reuters",
        ),
        longest=200,
    ),
    LineRule(
        "residue.credit.production",
        words(
            "hair makeup make nails manicure grooming styling stylist styled photographer photography"
            " photographed photos illustrator set prop"
        ),
        frozenset(),
        lambda line: (found := _PRODUCTION(line)) is not None and is_credit(found[1]),
        ("Hair: Jane Doe with Roe Salon", "Photography by John Roe", "Stylist: Jane Doe"),
        ("Hair: keep it short", "Set: 4 of 12"),
        longest=120,
    ),
    LineRule(
        "residue.credit.caption",
        words(
            "left right © ) ] / photo photos image images picture credit courtesy illustration getty"
        ).union(WEEKDAYS),
        words("photo photos photograph photographs photography credit credits").union(WEEKDAYS),
        is_caption,
        (
            "Jane Doe, left, speaks at the harbour on Monday. (Photo by John Roe/Getty Images)",
            "The mayor opens the bridge on Monday. Credit: Riverton Times",
            "Jane Doe leaves court in Riverton on Monday. John Roe/AP",
            "The harbour of Riverton in May. (John Roe / Riverton Times)",
            "Jane Doe, left, and John Roe at the harbour of Riverton",
            "The mayor (right) opens the bridge",
            "The bridge as it may look next year. Credit: 4th Avenue Films",
            "Crews look at the pier on Monday. (Jane Doe for Ferry News)",
            "A diver lifts the first stone at the pier. Jane Doe; John Roe/Ferry Films",
            "Gov. Jane Doe speaks at the old harbour in Riverton, Tuesday, May 2, 2023. Ferries still run.",
        ),
        (
            "The deal was first reported by Reuters.",
            "She joined the band AC/DC.",
            "He paid by credit card.",
            "The left, right or wrong",
            "Turn left, then right",
            "The mayor opened the bridge in Riverton, Tuesday, May 2, 2023.",
            "The mayor will speak in Riverton, Tuesday, May 2, 2023.",
            "The band plays at the pier in Riverton, Tuesday, May 2, 2023, at 7 p.m.",
            "The mayor speaks well. The bridge was shut, she said, Tuesday, May 2, 2023.",
        ),
        longest=900,
    ),
    LineRule(
        "residue.credit.glued",
        words("."),
        frozenset(),
        is_glued_caption,
        (
            "A crane at the old harbour in Riverton in May.Jane Doe/Reuters",
            "A crane at the old harbour in Riverton in May.Ferryweek",
            "The “crane” stands at the old harbour in Riverton.Jane Doe/Ferryweek",
        ),
        ("The old harbour is at www.riverton.example.Com", "He left the harbour in May.Then he came back"),
        longest=900,
    ),
)

# --- rights and disclosures ---

LEGAL_RULES = (
    LineRule(
        "residue.legal.copyright",
        words(
            "© c copyright personal commercial noncommercial rights reproduced redistributed published"
            " reproduction unauthorized unauthorised licensed licenced license commons"
        ),
        words("© copyright copyrighted reserved"),
        match_line(
            r"c\) ?(?:\d{4}\b|copyright\b|(?-i:[A-Z])[\w ]{1,40}/).{0,200}",
            r"copyright\s?(?:©|\(c\)|:)?\s?(?:\d{4}\b|by\b|(?-i:The [A-Z])).{0,200}",
            r"(?:[^.!?]{0,60} )?©.{0,200}",
            r"copyright (?-i:[A-Z])[^.!?]{2,60} \d{4}",
            r".{0,100}\ball rights reserved\b(?! (?:for|to|of)\b).{0,300}",
            rf"(?:this|the) (?:\w+ )?{STORY}\b.{{0,40}}\bmay not be (?:published|reproduced|copied|used"
            rf"|distributed|republished)(?:,| or\b| without\b| in (?:any|whole|part)).{{0,300}}",
            rf"(?:this|all) (?:\w+ )?{STORY} is (?:subject to|copyright(?:ed)?|protected by"
            rf" copyright)\b.{{0,300}}",
            r"(?:for|this|the|copyright)\b.{0,100}\b(?:personal|non-?commercial)\b.{0,40}\buse"
            r" only\b.{0,300}",
            rf"(?:this (?:work|{STORY}) is )?(?:licen[cs]ed|available) under (?:a |an |the"
            rf" )?.{{0,20}}\b(?:cc|creative commons|licen[cs]e)\b.{{0,160}}",
            r"creative commons licen[cs]e\b.{0,60}",
            r"(?:no part of this|(?:unauthori[sz]ed )?reproduction (?:without|in (?:whole|part|any)|is|of"
            r" (?:this|any|our))|unauthori[sz]ed use (?:of (?:this|any|our)|and)|not to be (?:redistributed"
            r"|reproduced|copied))\b.{0,60}\b(?:permission|reproduced|prohibited|consent|way"
            r"|forbidden)\b.{0,160}",
        ),
        (
            "© 2023 Riverton Times. All rights reserved.",
            "Copyright 2023 Roe Media",
            "This material may not be published, broadcast or rewritten.",
            "(c) 2023 Roe Media",
            "Riverton Times © 2023",
            "Copyright Roe Media 2023",
            "Roe Media. All rights reserved.",
            "For personal and noncommercial use only",
            "This article is available under a Creative Commons licence.",
            "Creative Commons License, with credit",
            "No part of this page may be reproduced without our consent.",
            "(c) Roe/Doe Pictures",
            "This article is protected by copyright law",
        ),
        (
            "Copyright law is a mess.",
            "The article may not be the last.",
            "Copyright holders sued on Monday.",
            "(c) the harbour office must tell the town at once",
            "c) A new tunnel",
        ),
        longest=500,
    ),
    LineRule(
        "residue.legal.disclosure",
        words("commission commissions compensation portion revenue percentage affiliate opinions views"),
        words("commission commissions affiliate affiliates expressed"),
        every(
            re.compile("link|purchas|affiliat|you buy|views|opinions", re.IGNORECASE).search,
            match_line(
                r"(?=.*\b(?:links?(?! the\b)|purchases?|affiliates?|you buy)\b).{0,200}\b(?:may|will|we"
                r"|sometimes) (?:\w+ )?(?:earn|receive|get|collect|make)\b.{0,40}\b(?:commissions?"
                r"|compensation|portion|share of|revenue|percentage)\b.{0,250}",
                r".{0,100}\b(?:has|contains?|includes?|uses?|have) affiliate (?:links?|partnerships?"
                r"|advertising)\b.{0,250}",
                r"(?:disclaimer\W+)?(?:the |all |any )?(?:views|opinions)\b(?: and (?:views"
                r"|opinions))?.{0,80}\b(?:expressed (?:here|(?:in|on) (?:this|these|our|the (?:article|piece"
                r"|site))|by|above|are|do)|are those|are (?:his|her|their|my|the author)).{0,120}\b(?:own"
                r"|author['’]s|personal|those of|not necessarily|do(?:es)? not (?:always |in any way )?"
                r"(?:represent|reflect|constitute|imply|state))\b.{0,240}",
            ),
        ),
        (
            "If you buy something through our links, we may earn a commission.",
            "Ferryweek has affiliate partnerships.",
            "The views expressed here are the author's own.",
        ),
        ("The commission may earn respect.", "Opinions are divided.", "Agents earn commission on each sale."),
        longest=500,
    ),
    LineRule(
        "residue.legal.browser",
        words("browser cookies javascript"),
        words("cookies"),
        match_line(
            r"(?:your|this|the) browser (?:does not|doesn['’]t|is not|isn['’]t|cannot|can['’]t) (?:support"
            r"|play|display|show|allow|have|accept|able|up[ -]to|compatible|currently)\w*\b.{0,160}",
            r"(?:please |you need to )?(?:enable|turn on|activate|allow|disable) (?:javascript|cookies"
            r"|your ad ?block\w*|ad ?block\w*)\b.{0,200}",
            rf"(?:this|our) {SITE} (?:uses|is using|requires|stores|needs)\b.{{0,60}}\b(?:cookies"
            rf"|javascript)\b.{{0,300}}",
            r"we(?: and our partners)? (?:use|store|set) (?:[\w-]+ ){0,5}cookies(?! as\b|,).{0,400}",
        ),
        (
            "Your browser does not support the <audio> element.",
            "We use cookies to improve your visit.",
            "Please enable JavaScript to see this page.",
            "This site uses cookies to keep you signed in.",
        ),
        ("Bake the cookies for ten minutes.", "The browser is used by millions."),
        longest=500,
    ),
)

# --- notes on the story ---

_OUTLET = r"\b(?:print|magazine|newsletter|edition|issue|newspaper|paper|site|website|blog)\b"

NOTE_RULES = (
    LineRule(
        "residue.note.origin",
        words(
            "originally appeared appears published republished posted edited condensed version edition"
            " issue syndicated ran produced reprinted reproduced"
        ),
        words("originally republished republish syndicated version condensed clarity distributed edition"),
        match_line(
            rf"(?:this(?: [\w-]+){{0,2}} {STORY}(?: by (?-i:[A-Z])[^.!?]{{2,40}})?|the (?:story|article"
            r"|piece|column|essay|interview|excerpt))(?: (?:was|has been|is|had))? (?:originally|first"
            r"|previously|also) (?:appeared|published|posted|ran|aired|produced|written|featured|appears"
            rf"|republished|syndicated)(?: (?:on|in|by|at|as)\b(?=.*(?:(?-i:[A-Z])|{_OUTLET}))"
            r"| (?-i:[A-Z])).{0,200}",
            rf"this(?: [\w-]+)? {STORY} (?:(?:was|has been|is) )?(?:published|posted|featured|produced"
            rf"|written|republished|syndicated|reprinted|reproduced|distributed) (?:by|from|with|under"
            rf"|through|as part|here|on behalf|in (?:partnership|collaboration|the (?:\w+ )?(?:print|issue"
            rf"|edition)))\b.{{0,200}}",
            rf"(?:an?|this) (?:\w+ )?version of this {STORY} (?:(?:was|is|has)(?: \w+)? (?:published"
            rf"|posted)|(?:originally |first |also )?(?:appeared|appears|ran))\b(?=.*(?:(?-i:[A-Z])"
            rf"|{_OUTLET})).{{0,160}}",
            r"(?:first|originally|previously) published\b(?!.*, (?:it|he|she|they|the|its|his"
            r"|her)\b)(?: (?:on|at|in|by|as)\b|:| (?-i:[A-Z\d])).{0,120}",
            rf"this (?:\w+ )?{STORY} (?:has been|was|is)(?: \w+){{0,3}} (?:edited"
            rf"|condensed)\b.{{0,60}}\b(?:length|clarity|brevity|style|condensed|space)\b.{{0,60}}",
            r"(?:from|in|see) the (?:\w+ \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4} )?|\w+ (?:\d{4} )?)?(?:print"
            r" )?(?:edition|issue)(?: of [^.!?]{2,40})?",
            r"(?:republished|reprinted|reproduced) (?:with permission|from|under|by)\b.{0,120}",
            rf"this {STORY} (?:appear(?:ed|s) in|ran in|(?:was|is) part of) (?:the"
            r"|our)\b[^.!?]{0,60}\b(?:print|issue|edition|magazine)\b.{0,120}",
            r"published in [^.!?,]{2,40}, (?:on )?(?-i:[A-Z])[a-z]+ \d{1,2}(?:st|nd|rd|th)?, \d{4}",
        ),
        (
            "This article originally appeared on Ferryweek.",
            "A version of this story appeared in the Riverton Times.",
            "First published on May 2, 2023 / 1:54 PM",
            "This interview has been edited for length and clarity.",
            "From the May 2, 2023 print edition",
            "Reprinted with permission from Ferryweek.",
            "This article was produced in partnership with Ferryweek.",
            "This Riverton Press report was first published May 2, 2023.",
            "This report by The Riverton Press was first published May 2, 2023.",
            "This article appeared in the Tides section of the print edition",
            "Published in The Ferry Post, May 2nd, 2023.",
        ),
        (
            "This article originally misidentified the captain.",
            "This story is not over.",
            "A previous version of this story gave a wrong name.",
            "The book was first published in 1998.",
            "This article appeared in the harbour like a ghost.",
        ),
        longest=320,
    ),
    LineRule(
        "residue.note.contributors",
        words("contributed"),
        words("contributed"),
        every(
            match_line(
                r".{2,160}\bcontributed (?:additional |to )?(?:reporting|research|writing|to (?:this|the"
                r"|our) (?:\w+ )?(?:report|story|article|piece|post|review|column|dispatch))?.{0,80}",
            ),
            re.compile(
                r"contributed (?:(?:additional )?(?:reporting|research|writing)|to (?:this|the"
                r"|our) (?:\w+ )?(?:report|story|article|piece|post|review|column|dispatch))"
            ).search,
            without(r"[“”\"]", r"\b(?:said|says|because|which|that)\b"),
        ),
        ("The Associated Press contributed to this report.", "Jane Doe contributed reporting from Riverton."),
        (
            "Rain contributed to the delay.",
            "The reporting by the paper led to his arrest.",
            "She contributed to the fund.",
        ),
        longest=320,
    ),
    LineRule(
        "residue.note.citation",
        words("citation journal"),
        frozenset(),
        match_line(r"citation: .{10,200}\bretrieved\b.{5,200}", r"journal information: [^.!?]{2,80}"),
        (
            "Citation: Ferries row on (2023, May 2) retrieved 3 May 2023 from https://example.org",
            "Journal information: Ferry Science",
        ),
        ("Citation: the officer wrote one.",),
        longest=420,
    ),
    LineRule(
        "residue.note.standards",
        words("standards"),
        frozenset(),
        match_line(r"(?:our|editorial|journalism) standards: [^!?]{3,100}"),
        ("Our Standards: The Thomson Reuters Trust Principles.",),
        ("Standards: they fell, he said!",),
        longest=120,
    ),
    LineRule(
        "residue.note.wire_slug",
        words("- writethru ld eds"),
        frozenset(),
        re.compile(
            r"[A-Z]{2}-[\w’'.-]{1,40}--[\w’'., -]{1,80}|[\w’'.-]{2,120}, \d\w{1,2} Ld\b.{0,60}|E(?:ds"
            r"|DS): [A-Z(].{3,200}"
        ).fullmatch,
        (
            "AP-US--Ferry-Strike, 4th Ld-Writethru",
            "BC-EU--Ferry-Strike, 1st Ld-Writethru",
            "Eds: Updates with quotes.",
            "AP-US--Ferry-Strike",
            "Ferry-Strike, 1st Ld-Writethru",
        ),
        ("He left -- in haste -- at noon", "US--China talks began."),
        longest=260,
    ),
    LineRule(
        "residue.note.rule",
        words("_ * - — ~ = #"),
        frozenset(),
        re.compile(r"[_*~=#—-]{3,60}").fullmatch,
        ("___", "---"),
        ("_ _", "a___b"),
        where="end",
    ),
    LineRule(
        "residue.note.follow_wire",
        words("ap associated afp reuters"),
        frozenset(),
        match_line(
            r"(?:follow|see|find|read) (?:the )?(?:ap|associated press|afp|reuters)['’]s?"
            r" .{0,60}coverage\b.{0,200}",
        ),
        ("Follow AP's full coverage of the harbour at https://example.org/harbour",),
        ("Follow him.", "AP coverage was wide."),
        longest=260,
    ),
)

# --- time stamps and sources ---

TIME_RULES = (
    LineRule(
        "residue.time.stamp",
        words("0 ago read"),
        frozenset(),
        is_time_stamp,
        (
            "Published 8:15 PM EST, March 3, 2021",
            "UPDATED: Thu., May 2, 2024",
            "2 hours ago",
            "Estimated reading time: 4 minutes",
            "Updated 5:31 am CST, Thursday, May 2, 2024",
        ),
        ("4:14 p.m.", "1998", "December 22", "Monday"),
        longest=140,
    ),
    LineRule(
        "residue.time.date",
        words("0"),
        frozenset(),
        is_bare_date,
        ("December 22, 2023", "Friday, 22 December 2023", "2023-12-22"),
        ("December 22", "In 1998", "2019", "555-01-0123"),
        where="edge",
        longest=60,
    ),
    LineRule(
        "residue.time.outlet",
        words("0"),
        frozenset(),
        is_outlet_stamp,
        ("March 4, 2021 / 7:12 AM / Roe News", "May 2, 2023 report"),
        ("December 22, 2023 was cold", "May 2, 2023 - the day it began"),
        where="edge",
        longest=110,
    ),
)

_SOURCE_LINE = match_line(r"(?:data |image |photo |original |news )?sources?\s?: ?(\S.{1,90})")

SOURCE_RULES = (
    LineRule(
        "residue.source.slug",
        words("source via from origin - _"),
        frozenset(),
        re.compile(
            r"\W*(?:(?:[Ss]ource|SOURCE|[Vv]ia|[Ff]rom|[Oo]rigin)\W{0,3} ?[a-z0-9]{2,30}"
            r"(?:[-_.][a-z0-9]{1,30}){1,4}|[a-z]{2,20}[-_]\d{1,8})\W*"
        ).fullmatch,
        ("source site-43", "Source: ferry-news.example", "news_1204"),
        ("source of joy", "Source: the ministry said", "mid-1990s", "COVID-19"),
        where="end",
        longest=80,
    ),
    LineRule(
        "residue.source.line",
        words("source sources"),
        frozenset(),
        lambda line: (found := _SOURCE_LINE(line)) is not None and is_credit(found[1]),
        ("Source: Bureau of Ferries.",),
        ("Source: he told us.",),
        longest=110,
    ),
)

NOTE_LINE_RULES = (*CREDIT_RULES, *LEGAL_RULES, *NOTE_RULES, *TIME_RULES, *SOURCE_RULES)
