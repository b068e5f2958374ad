"""Rules for calls to the reader: what the page asks for its own sake."""

from __future__ import annotations

import re

from newscore.cleaning.rules import SPOKEN, LineRule, every, match_line, without, words

# a call starts so ...
_CALL = (
    r"(?:(?:please|so|and|also|or|now|why not|you can|don['’]t forget to|be sure to|make sure to|want to"
    r"|click (?:here )?to) )?(?:get|add|make|follow|catch|stay|keep|read|see|watch|visit|check|browse"
    r"|explore|discover|find|listen|hear|download|join|subscribe|sign|register|support|become|help|donate"
    r"|tell|send|share|republish|e-?mail|text|call|contact|write|submit|like|turn on|never miss|don['’]t"
    r" miss|be the first|head|install|tune|search|click|tap|use|if you have|got)\b"
)
# ... and names one of these
_OWN = (
    r"\b(?:newsletters?|inbox|app|website|web ?site|site|home ?page|page|channels?|live ?blog|live (?:page"
    r"|coverage|updates|stream)|podcasts?|newsroom|news ?desk|news team|journalism|coverage|articles"
    r"|headlines|alerts|notifications|e-?mail(?:s|ing)?|feed|updates|twitter|facebook|instagram|x|google"
    r"|youtube|whatsapp)\b"
    # what other houses have too is the page's with some verbs alone
    r"|\b(?:join|follow|read|find|get|visit|browse|explore|discover|check|contact|call|text|e-?mail|write|tip"
    r"|sign|subscribe|become)\b.*\b(?:community|team|stories|news|group|phone|tips?)\b"
)
_OWN_WORDS = words(
    "newsletter newsletters inbox app website site homepage page channel channels blog community podcast"
    " podcasts newsroom newsdesk team journalism coverage stories articles news headlines alerts"
    " notifications email emailing group feed phone updates stream twitter facebook instagram x google"
    " youtube whatsapp tip tips"
)
_NEWS = r"\b(?:news|headlines|stories|updates|alerts|coverage|scores|videos)\b"
_is_own_call = every(
    match_line(
        rf"{_CALL}.{{0,220}}",
        rf"(?:for|to (?:get|see|read|receive|find|keep|stay))\b.{{3,110}}, ?{_CALL}.{{3,160}}",
    ),
    re.compile(r"\b(?:[Oo]ur|OUR|us|[Ww]e)\b").search,  # `US` is a country
    re.compile(_OWN, re.IGNORECASE).search,
    without(*SPOKEN, r"\b(?:police|detectives?|sheriff|investigators?|hotline)\b", r"\b(?:my|I|me)\b"),
)

CALL_RULES = (
    LineRule(
        "residue.follow.own",
        _OWN_WORDS,
        frozenset(),
        _is_own_call,
        (
            "For the tides of the day, visit our website.",
            "Follow our live blog for the latest updates",
            "If you have a tip, call our newsroom.",
            "Make us your preferred source on Google",
        ),
        (
            "Follow our example and you will see, he said of the website.",
            "Get US news",
            "See us off at the pier",
            "Our website was down.",
        ),
        longest=140,
    ),
    LineRule(
        "residue.follow.long_own",
        _OWN_WORDS,
        words("app website newsletter newsletters"),
        _is_own_call,
        (
            "Stay up to date with all that happens in and around the harbour of Riverton and its islands"
            " with our free app, which has the tides and the timetables too.",
        ),
        ("Make no mistake about it, our harbour is the best in the land.",),
        where="edge",
        longest=300,
    ),
    LineRule(
        "residue.newsletter.latest",
        words("news headlines stories updates alerts coverage scores videos"),
        frozenset(),
        every(
            match_line(
                rf"(?:get|catch|find|read|discover|follow|see|browse|check(?: out)?|explore|stay|keep|never"
                rf" miss|don['’]t miss)\b.{{0,40}}\b(?:latest|breaking|top|live|all the"
                rf"|today['’]s)\b.{{0,50}}{_NEWS}.{{0,120}}",
            ),
            without(*SPOKEN, r"[.!?] [A-Z]"),
        ),
        (
            "Get the latest headlines sent straight to your phone",
            "Discover the latest ferry news and updates.",
        ),
        (
            "Keep calm: the latest storm is no news, he said.",
            "The latest news is bad.",
            "Get the latest boat",
        ),
        longest=180,
    ),
    LineRule(
        "residue.follow.question",
        words("?"),
        frozenset(),
        every(
            match_line(
                r"(?:[^.!?“”]{8,140}\? ?){1,3}(?:please |why not )?(?:get in touch|reach out (?:to us|at"
                r"|and say)|let us know|tell us|e-?mail us|leave a comment|contact us|write to us|share"
                r" your|send (?:us|it to us)|call us|message us|we['’]d (?:love|like) to hear|we want to"
                r" hear|report (?:it (?:to us|here)|an? (?:correction|error|mistake|typo|problem|issue))"
                r"|sign up|subscribe|download (?:the|our)|try our|(?:tap|click) here)\b.{0,160}",
            ),
            without(*SPOKEN),
        ),
        (
            "Have you been affected by the floods? Get in touch.",
            "See something wrong? Report a correction.",
            "Found an error? Let us know.",
            "Do you have photos of the ferries? Were you there? Send it to us here.",
        ),
        ("Is it safe? Nobody could say.", "Where did they sign? Up the hill."),
        longest=300,
    ),
    LineRule(
        "residue.wall.support",
        words("support donation donations rely journalism reporting readers members funded donate"),
        words("journalism donation donations donating newsroom"),
        every(
            re.compile(
                r"\b(?:support|donat\w+|contribut\w+|fund(?:ed|ing)?|rely|relies|depends?|possible|free|gift"
                r"|membership|thanks)\b",
                re.IGNORECASE,
            ).search,
            match_line(
                r"(?:.{0,160}\b(?:readers|supporters|members|listeners|viewers|people|those) like"
                r" you\b.{0,200}|(?:your|we|our|if you|please|make|help|give|donate|by)\b.{0,160}\b(?:our"
                r" (?:[\w-]+ )?(?:journalism|reporting|work|newsroom|site|coverage|paper|news)|independent"
                r" journalism|local journalism|quality journalism|(?:journalism|reporting) like this"
                r"|tax-deductible)\b.{0,200}|our (?:journalism|newsroom|reporting) needs\b.{0,200})",
            ),
            without(*SPOKEN),
        ),
        (
            "We rely on readers like you to fund our journalism.",
            "If you value our reporting, please consider making a donation.",
            "Make a tax-deductible donation today",
            "Our journalism needs your support.",
            "Thanks to readers like you, the paper is free to all.",
        ),
        (
            "The journalism of the paper was funded by a gift.",
            "We support our work with loans, he said.",
            "Readers liked it.",
        ),
        longest=420,
    ),
    LineRule(
        "residue.follow.tail",
        words("donate join support member supporter"),
        words("donate"),
        every(
            match_line(
                r"[^“”]{10,260}[.!?] (?:please )?(?:donate|join us|support us|become a (?:member"
                r"|supporter))\b[^.!?]{0,60}",
            ),
            without(*SPOKEN, r"\b(?:my|I)\b"),
        ),
        ("The Riverton Post is a nonprofit newsroom. Donate today.",),
        ("The Post is a paper. It lives on what its readers donate.",),
        where="edge",
        longest=300,
    ),
    LineRule(
        "residue.media.pointer",
        words(
            "video clip trailer teaser preview footage interview gallery photos pictures images tweet post"
            " segment speech episode audio performance"
        ),
        frozenset(),
        every(
            match_line(
                r"(?:you can |please |and )?(?:watch|see|view|listen to|hear|play|scroll through|check out"
                r"|click on|tap)\b[^.!?]{0,70}\b(?:videos?|clip|trailers?|teaser|preview|footage|interview"
                r"|performance|gallery|photos|pictures|images|tweets?|posts?|segment|speech|episode"
                r"|audio)\b[^.!?]{0,30}\b(?:below|above)",
            ),
            without(*SPOKEN),
        ),
        ("You can watch the video below:", "Scroll through the gallery above", "Watch a preview below."),
        ("See the table below", "Watch the flat below"),
        longest=140,
    ),
    LineRule(
        "residue.wall.offer",
        words("access offer trial account discount subscription subscribe insider $ £ €"),
        frozenset(),
        every(
            match_line(
                r"(?:get |enjoy |your |start )?(?:unlimited|full|all[- ]access|digital|premium"
                r"|complete)\b[^.!?]{0,40}\b(?:access|subscription)\b[^.!?“”]{0,60}[$€£%\d][^.!?“”]{0,40}",
                r"(?:limited[- ]time|special|exclusive|introductory|black friday|cyber monday) (?:offer|deal"
                r"|discount)(?:[:!–—-].{0,100}| ends (?:soon|today|tonight|\w+day))?",
                r"(?:try|get|subscribe|start)\b[^.!?“”]{0,60}(?:[$€£] ?\d[\d.]*+(?! ?(?:[mb]illion|bn\b"
                r"|m\b))|\bfree\b)[^!?“”]{0,40}\b(?:a|per|one|first|your|for \d{1,2}) ?(?:week|month|year"
                r"|months|weeks)\b[^!?“”]{0,60}",
                r"start (?:your|a)\b[^.!?]{0,15}\b(?:free|days?|weeks?|months?) trial\b[^.!?]{0,40}",
                r"(?:have|got|need|no|don['’]t have) an account(?: yet)?\? ?.{2,60}",
                r"become an? (?-i:[A-Z])[\w ]{2,30}(?: and|,) .{0,20}\b(?:read|start|get|support"
                r"|enjoy)\b.{0,60}",
            ),
            without(*SPOKEN),
        ),
        (
            "Unlimited digital access for $1",
            "Try one month free: only $1 a week",
            "Special offer ends soon",
            "Have an account? Log in.",
            "Start a free trial of Ferryweek",
            "Become a Pier Insider and read all we write",
        ),
        (
            "Full access to the pier",
            "Try it for a week",
            "Subscribe and see",
            "Exclusive deal worth $5 million saves the shipyard",
            "Special offer to farmers ends the strike",
            "Only $3 billion of the fund was used in a year of floods.",
            "Just $5 million was spent in the first year",
            "Become a doctor and start to read the stars",
        ),
        longest=160,
    ),
)
