"""The rules for residual lines: what a line left over from the page around an article looks like.

A rule's `test` must accept a whole line, without the white space at its edges. A line comes to a rule only
if it holds one of the rule's `cues`, so that ordinary paragraphs cost next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from newscore.cleaning.credits import is_caption, is_credit, is_credit_line, is_glued_caption
from newscore.lexicons.residue import READ_MORE, TIME_WORDS

Where = Literal["anywhere", "edge", "end"]


@dataclass(frozen=True, slots=True)
class LineRule:
    """One kind of residual line; `where` is judged by the first and the last paragraph of prose."""

    name: str
    words: frozenset[str]  # a short line holds one of these words or marks; "0" stands for any number
    prose: tuple[str, ...]  # a long line that ends as a sentence holds one of these stretches
    test: Callable[[str], object]
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    where: Where = "anywhere"
    longest: int = 350  # characters


# marks at the edges of a line that say nothing: bullets, arrows, brackets, dashes, stops, quotation marks
MARKS = " \t*_-–—•·|:;,.…!?»«>‹›→←▶►▼▲↓↑[](){}<+=~^×✕/\\\"“”'‘’"


def match_line(*patterns: str) -> Callable[[str], re.Match[str] | None]:
    """A test that one of the patterns makes up the whole line, whatever its case and the marks at its edges."""
    match = re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE).fullmatch
    return lambda line: match(line.strip(MARKS))


def _all(*tests: Callable[[str], object]) -> Callable[[str], bool]:
    return lambda line: all(test(line) for test in tests)


def _none(*patterns: str) -> Callable[[str], bool]:
    search = re.compile("|".join(patterns), re.IGNORECASE).search
    return lambda line: search(line) is None


def words(text: str) -> frozenset[str]:
    """The words of a rule."""
    return frozenset(text.split())


_STORY = (
    r"(?:story|article|piece|post|report|column|essay|interview|review|recipe|feature|analysis|op-ed|commentary"
    r"|content|page|material|document|text|excerpt|transcript|conversation|q&a|episode|video|newsletter|item|dispatch)"
)
_SITE = r"(?:site|website|web ?page|page|portal|app)"
_NETWORK = (
    r"(?:twitter|x|facebook|instagram|threads|tiktok|youtube|snapchat|linkedin|pinterest|telegram|whatsapp|bluesky"
    r"|mastodon|google news|apple news|flipboard|social media|truth social|reddit|spotify|soundcloud)"
)

# --- adverts ---

ADVERT_RULES = (
    LineRule(
        "residue.advert.continues",
        words("continue continues"),
        (),
        match_line(
            rf"(?:the |this |our )?{_STORY} continues? (?:below|after|beneath|under|following)(?: (?:this|the|our|an))?(?: [\w-]+){{0,3}}",
            rf"continue reading (?:below|after|the (?:main |full )?{_STORY}|this {_STORY})(?: [\w-]+){{0,3}}",
            r"scroll (?:down )?(?:to|for) (?:continue|more)(?: [\w-]+){0,3}",
        ),
        ("Story continues below advertisement", "- Article continues below this ad -", "POST CONTINUES BELOW"),
        ("The story continues.", "The story continues below the deck of the ferry, where a fire began.", "Rain continues"),
        longest=80,
    ),
    LineRule(
        "residue.advert.skip",
        words("skip"),
        (),
        match_line(
            r"skip (?:past |to |over )?(?:the )?(?:newsletter(?: promotion| sign-?up)?|advert\w*|ads?|promotion|main content|content"
            r"|navigation|menu|footer|article|story|comments|search|video|next section|(?:start|end|beginning) of [\w ]{2,40})",
        ),
        ("Skip past newsletter promotion", "Skip to main content"),
        ("Skip the queue.", "Skip to my Lou, the band said", "They skip to the end"),
        longest=60,
    ),
    LineRule(
        "residue.advert.sponsor",
        words("sponsored partnership collaboration association brought presented powered paid"),
        (),
        match_line(
            r"(?:this (?:story|article|post|content|episode|newsletter) (?:is|was) )?(?:sponsored|brought to you|presented|powered) by [^.!?]{2,60}",
            r"in (?:paid )?(?:partnership|collaboration|association) with [^.!?]{2,60}",
            r"(?:paid|sponsored) (?:post|content|partnership|message|advertisement) (?:by|from|with) [^.!?]{2,60}",
        ),
        ("Sponsored by Roe Motors", "In Collaboration with DOE & SONS"),
        ("The event was sponsored by Roe Motors.", "In partnership with the city, he built it and sold it. Then he left."),
        longest=90,
    ),
)

# --- other articles ---

_LEAD_WORDS = frozenset(lead.split()[0].replace("'", " ").split()[0] for lead in READ_MORE)
_LEAD = re.compile(r"[\W_]*(\w[\w’' -]{1,30}?)\s?(?:[:|»›>]|[-–—](?= )|(?<=\w)[-–—]{1,2}(?=[A-Z‘“']))\s*(\S.*)")


def is_read_more(line: str) -> bool:
    """`Read more: Headline`, `[Related: Headline]`, `WATCH | Headline`."""
    found = _LEAD.fullmatch(line.strip("[]() "))
    if not found or found[1].lower().replace("’", "'") not in READ_MORE:
        return False
    rest = found[2].rstrip("]) ")
    words = rest.split()
    if not 2 <= len(words) <= 35 or rest[0].islower():
        return False
    strong = " " in found[1] or found[1].lower() in ("related", "recommended", "icymi") or found[1].isupper()
    return strong or not rest.endswith((".", ",", ";", ":"))


OTHER_RULES = (
    LineRule(
        "residue.related.lead",
        _LEAD_WORDS,
        (),
        is_read_more,
        (
            "Read more: Harbour bridge to close for a year",
            "[Related: Five facts about ferries]",
            "WATCH | The launch of the ferry",
            "Also Read- Ferries are back in fashion",
        ),
        ("Watch: no.", "Doe: Never.", "See: it works.", "The reason: Read more"),
    ),
)


RELATED_RULES = (
    LineRule(
        "residue.tags.list",
        words("tags tag topics filed categories keywords tagged"),
        (),
        match_line(r"(?:tags?|topics?|filed under|categories|keywords|tagged(?: with| as)?|related topics)\s?[:|] ?[^.!?]{2,250}"),
        ("Tags: ferries, bridges, harbour", "Filed under: Ferries"),
        ("Topics ranged from ferries to tides.", "Tags: what are they? Words."),
        where="edge",
        longest=280,
    ),
    LineRule(
        "residue.related.more_from",
        words("more popular trending most latest top related recommended also elsewhere our"),
        (),
        _all(_none(r"^(?!\W*related).*:$", r"[.,]$"), match_line(
            r"(?:read |see |explore |discover |get |even )?more (?:great |top |related |recent |must-read |latest |breaking )?(?:[\w&'’.]+ ){0,3}?(?:stories|news|coverage|articles|headlines|videos|posts)(?: (?:from|on|about|by|in|at|for) [^.!?,:]{2,50})?",
            r"(?:read |see |explore |discover )?more (?:from|by) [^.!?,:]{2,50}",
            r"(?:most )?(?:popular|trending|read|viewed|watched|shared) (?:on|in|from|at|this|today) [^.!?,]{2,40}",
            r"(?:popular|trending|top|latest|related|recommended) (?:reads|stories|articles|posts|news|videos|picks|headlines|coverage|content)(?: (?:from|on|in|at|about|by|for|this|of) [^.!?,]{2,50})?",
            r"(?:also|elsewhere) (?:on|in|from) [A-Z][^.!?,]{2,40}",
            r"[\w&'’. ]{2,30}['’]s? most (?:read|popular|viewed|shared)(?: (?:stories|articles))?(?: of \d{4})?",
            r"related (?:coverage|stories|articles|reading) (?:from|on|about|in) [^.!?,]{2,80}",
            r"our (?:latest |full |complete |live |recent )?coverage of [^.!?,]{2,60}",
        )),
        ("More from Riverton Times", "Popular on Ferryweek", "More Great FERRY Stories", "Top reads on Ferryweek this week"),
        ("More from him came on Monday.", "Popular in the 1990s, it faded", "More news came in at noon.", "More than ever"),
        longest=90,
    ),
    LineRule(
        "residue.related.call",
        words("here read see watch view listen find get click tap press swipe more want need looking craving hungry learn discover hear http https"),
        ("Want more", "lick here"),
        _all(
            match_line(
                r"(?:click|tap|press|swipe) (?:here|on|the|below|through|to)\b.{0,150}",
                r"(?:you can |please |go |or )?(?:read|see|view|watch|find|check out|listen to|hear|explore|browse|get (?:the|our|your|a|all))\b[^.!?:]{3,120}\b(?:here|at this link|via this link)",
                r"(?:read|see|watch|view|listen to|find|get) (?:the|this|our|his|her|their|more of the) (?:full|original|complete|whole|entire|rest of the|rest of this)(?: \w+)? (?:article|story|interview|piece|post|report|review|statement|transcript|recipe|version|episode|video|list|coverage)\b.{0,60}",
                r"for more(?:,| (?:news|stories|coverage|on|about|like|from|updates|great|of|visit|go|see|read|follow|check|click|tips|videos|content|\w+ (?:news|stories|coverage|content|tips|updates|advice))\b)(?! than).{0,120}",
                r"(?:want|need|looking for|craving|hungry for) (?:more|the latest|even more)\b[^.]{2,80}\?.{0,200}",
                r"(?:read|see|learn|find out|discover|hear|get) more (?:about|on|at|from|in|of|here|stories|news)\b[^.!?]{2,100}",
                r"(?:read|see|watch|view|follow|more|full)\b[^.!?:]{0,60}:? ?https?://\S+(?: and https?://\S+)?",
                r"more (?:[\w’']+ ){1,4}(?:news|coverage|stories)?:? ?https?://\S+(?: and https?://\S+)?",
            ),
            _none(r"\bmore than\b", r"\b(?:said|says|told)\b", r"\b(?:police|sheriff|detectives?|hotline|crime ?stoppers)\b", r"^\W*for more (?:information|details)"),
        ),
        (
            "Click here to read more from the Riverton Times",
            "You can view our June open thread here.",
            "Get the full recipe for Jane Doe's brownies here.",
            "Read the original article on Ferryweek.",
            "For more, read How to Row a Boat.",
            "Want more ferry news? Follow our live page for the latest.",
            "More AP ferries: https://ferries.example.org",
        ),
        (
            "For more than a decade, readers could see the ships here.",
            "Read the room, she told him.",
            "Click here, she said, and the screen went black.",
            "For more information, visit the town hall.",
            "“You can see the ships here,” he said.",
        ),
        longest=260,
    ),
)

# --- newsletters, accounts, subscriptions ---

_LETTER = r"\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?|list)|mailing list|daily briefing)\b"
_SELF = (r"\bthis newsletter\b", r"\bget (?:this|it)\b", r"^\W*welcome to\b", r"\b(?:i|my)\b", r"\b(?:said|says|told|asked)\b")

NEWSLETTER_RULES = (
    LineRule(
        "residue.newsletter.call",
        words("sign signup signing subscribe subscribing register newsletter newsletters inbox mailing email podcast briefing"),
        ("ewsletter", "ign up", "ubscri", "nbox"),
        _all(
            match_line(
                r"(?:please |don['’]t forget to |be sure to |make sure to |click (?:here )?to )?(?:sign[ -]?up|subscribe)(?: (?:now|today|here|free|below))?(?: (?:to|for|and|with|by|at|on|via)\b.{2,260}|:.{2,260})",
                rf"(?:get|receive|have|want|enjoy|start|stay|keep|join|never|don['’]t|like|love|for|sign|register|the|a|your|our|all|check|looking|interested|need)\b.{{0,260}}{_LETTER}.{{0,160}}",
                rf".{{0,260}}\b(?:sign(?:ing)?[ -]?up|subscrib(?:e|ing)|register(?:ing)?)\b.{{0,120}}(?:{_LETTER}|\b(?:podcasts?|channel|for free|updates|here)\b).{{0,120}}",
                rf".{{0,160}}{_LETTER}.{{0,120}}\b(?:sign[ -]?up|subscribe|register|click)\b.{{0,120}}",
            ),
            re.compile(rf"{_LETTER}|sign(?:ing)?[ -]?up|subscrib(?:e|ing)\b", re.IGNORECASE).search,
            _none(*_SELF),
            re.compile(
                r"\b(?i:newsletters?|inbox|e-?mails?|podcasts?|channel|alerts?|updates?|for free|free|here|now|today|digest|magazine)\b"
                r"|\b(?:to|for|with) (?:the |our |your )?(?:free )?[A-Z]"
            ).search,
            re.compile(
                r"(?:^|[.!?:•] )\W*(?:please |also |and |make sure to |be sure to )?(?:sign|signup|subscribe|get|receive|join|want|register|don['’]t miss|enter|stay|start|keep|never|click|listen|enjoy|check)\b"
                r"|\b(?:make sure to|be sure to|please|you can|here to|button to) (?:sign up|subscribe)\b|\bnewsletter\W*$", re.IGNORECASE,
            ).search,
        ),
        (
            "Sign up for our free newsletter",
            "Get the day's top headlines delivered to your inbox every morning.",
            "Subscribe to the Morning Ferry newsletter",
            "For more ferry news, make sure to sign up for our newsletter!",
            "This article was featured in the Ferry newsletter. Sign up for it here.",
        ),
        (
            "The company continued to sign up additional subscribers throughout the week.",
            "She also writes the newsletter Ferryman.",
            "This is the last newsletter of the year.",
            "Subscribe to the theory of tides and you see it everywhere.",
            "Welcome to Ferries Weekly. Sign up here to get it in your inbox every Friday.",
            "Readers signed up for a newsletter that never came.",
        ),
        longest=420,
    ),
    LineRule(
        "residue.newsletter.reply",
        words("thank thanks you there keep check enter provide confirm verify please unsubscribe opt"),
        (),
        match_line(
            r"thanks?(?: you)?(?: so much)? for (?:signing up|subscribing|reading|registering|joining|your (?:subscription|registration|interest|support))\b[^.!?]{0,60}",
            r"you (?:have|['’]ve) (?:been )?(?:successfully |already )(?:subscribed|signed up|registered|unsubscribed)\b.{0,80}",
            r"there was (?:an error|a problem)\b.{0,60}\b(?:subscription|request|sign[ -]?up|email|try again)\b.{0,60}",
            r"(?:keep an eye on|check) your (?:inbox|e-?mail)\b.{0,80}",
            r"(?:please )?(?:enter|provide|confirm|verify) (?:a |an |your )?(?:valid )?e-?mail\b.{0,80}",
            r"(?:you (?:can|may) )?(?:unsubscribe|opt out) (?:at )?any ?time\b.{0,80}",
        ),
        ("Thanks for signing up!", "You have successfully subscribed.", "There was an error processing your subscription."),
        ("Thanks for asking, he said.", "You have been warned.", "There was an error in the count."),
        longest=160,
    ),
    LineRule(
        "residue.newsletter.terms",
        words("by agree consent privacy terms recaptcha newsletters"),
        ("rivacy",),
        match_line(
            r"(?:by (?:signing|submitting|subscribing|clicking|continuing|registering|providing|entering|creating|using|checking|joining|logging)\b.{0,160}\b(?:you|i) (?:\w+ )?(?:agree|accept|consent|acknowledge|confirm|understand|opt|certify)\b(?=.*\b(?:terms|privacy|polic(?:y|ies)|cookies|e-?mails?|communications|conditions|messages|newsletters?|marketing|guidelines)\b).{0,420})",
            r"(?:privacy notice: )?newsletters may contain\b.{0,300}",
            r".{0,60}\bprotected by recaptcha\b.{0,160}",
            r"i (?:agree|consent|accept|have read)\b.{0,80}\b(?:terms|privacy|newsletter|e-?mails?)\b.{0,160}",
            r"(?:[\w&,. ]{2,40} )?terms (?:of (?:use|service)|and conditions)?,? ?(?:and|&|\|) privacy(?: (?:notice|policy|statement))?",
            r"(?:see|read|view|for more information see) our (?:privacy (?:policy|notice|statement)|terms\b.{0,30}|ethics statement)(?: here)?",
        ),
        ("By signing up, you agree to our Terms of Use and Privacy Policy.", "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
         "Roe Media, LLC Terms and Privacy Notice"),
        ("By using the canal, you agree with the past, he said.", "Terms of the deal were not disclosed."),
        longest=600,
    ),
    LineRule(
        "residue.wall.call",
        words("account subscriber subscribers subscribe subscription member members registered unlock articles unlimited access journalism reporting news newsroom media press work efforts consider offer supporter patron insider experience plan"),
        ("ubscri",),
        match_line(
            r"(?:please )?(?:create|register for|set up|log ?in to|sign in to|open) (?:a|an|your|my|the)(?: free| new)?(?: [\w-]+)? account\b[^.!?]{0,80}",
            r"(?:already|not (?:yet )?) ?(?:a|an|have|on)\b[^.!?]{0,40}\b(?:subscriber|subscription|member|account|subscribed|registered)\b.{0,60}",
            r"(?:to (?:continue|keep|finish) (?:reading|watching)|to read (?:this|the) (?:full |rest of (?:the|this) )?(?:story|article)|to (?:unlock|access|view) (?:this|the|full|more)\b)[^.!?]{0,80}\b(?:subscrib|sign|log|register|account|member|plan)[^!?]{0,80}",
            rf"(?:this|the) (?:\w+ )?{_STORY} is (?:only |exclusively )?(?:available|for|exclusive|reserved|free)\b.{{0,40}}\b(?:subscribers?|members|premium|registered)\b.{{0,60}}",
            r"(?:unlock|get|enjoy) (?:this|the full|unlimited|full|complete|digital|all|ad-free|exclusive)\b.{0,60}\b(?:access|experience|subscription|subscriptions|membership|articles?|content)\b.{0,80}",
            r"you(?:['’]ve| have) (?:reached|read|hit|used|\w+ free)\b.{0,40}\b(?:free (?:articles?|stories)|article limit|limit)\b.{0,80}",
            r"you(?:['’]ve| have) \w{1,6} (?:free |complimentary )?(?:articles?|stories|views) (?:left|remaining)\b.{0,40}",
            r"subscribe(?: now| today)? (?:to|for) (?:read|continue|keep|unlock|access|full|unlimited|just|only|as little|[$€£]).{0,80}",
            r"(?:please )?(?:consider |help )?(?:support|supporting|donate to|donating to|fund)\b[^.!?]{0,40}\b(?:our|local|independent|quality|nonprofit|free|fearless|investigative|public[- ]service) (?:journalism|reporting|news(?:room)?|work|efforts?|media|press)\b.{0,160}",
            r"please consider (?:supporting|donating|making a|becoming|subscribing|a donation|contributing)\b.{0,160}",
            r"become an? (?:[\w-]+ ){0,2}(?:member|subscriber|supporter|patron|insider)(?: (?:today|now|here|for (?:free|just|only|as)|to (?:get|read|support|access|unlock|continue|enjoy))\b[^.!?]{0,80})?",
            r"special offer\b.{0,40}\b(?:readers|subscribers)\b.{0,260}",
        ),
        ("Create your free account or log in", "This story is only available to subscribers.", "Already a subscriber? Log in",
         "Please consider supporting our newsroom with a monthly gift.", "Subscribe to read the continuation"),
        ("The union will get full pay and unlimited access.", "Support for the bill is high.", "The account is open.",
         "Become a member of parliament and you see it all, he said."),
        longest=320,
    ),
)

# --- sharing, following, writing to the author ---

_OFFICE = r"\b(?:police|sheriff|detectives?|investigators?|hotline|crime ?stoppers|fbi|tips? line|information)\b"

FOLLOW_RULES = (
    LineRule(
        "residue.follow.account",
        words("facebook twitter instagram threads tiktok youtube linkedin snapchat google whatsapp telegram bluesky mastodon x @ social sharing"),
        ("acebook", "witter", "@"),
        _all(
            match_line(
                rf"(?:and |please |you can |don['’]t forget to |be sure to |also )?(?:follow|like|find|join|connect with|add|subscribe to|check out|tweet|tag|visit)\b.{{1,140}}\b(?:on|at|via|through|to)\b.{{0,20}}\b{_NETWORK}\b.{{0,160}}",
                r"(?:and |please |you can )?follow\b.{1,80}@\w+.{0,120}",
                r"(?:share|tweet|post|pin)\b.{0,60}\b(?:on|to|via) (?:your )?(?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|social media)\b.{0,60}",
                r"share all sharing options\b.{0,200}",
                r"(?:facebook|twitter|instagram|x|e-?mail)(?: page| account)?: ?[@\w].{1,60}",
                r"\S.{1,60}\bis on (?:twitter|x|facebook|instagram|threads|bluesky)\b.{0,40}@\w+.{0,20}",
                r"(?:twitter|facebook|instagram|linkedin|youtube|whatsapp|pinterest|reddit|email|e-mail|print|copy link|telegram|x|threads)(?:[\s,|•·/]+(?:and )?(?:twitter|facebook|instagram|linkedin|youtube|whatsapp|pinterest|reddit|email|e-mail|print|copy link|telegram|x|threads)){2,8}",
            ),
            _none(_OFFICE, r"[“”]", r"\bsaid\b"),
        ),
        ("Follow the Riverton Times on Facebook and Twitter.", "Follow Jane Doe on X: @janedoe", "Share this on Facebook", "Facebook Twitter Email"),
        ("Follow the money on Facebook, he said.", "Find information on Facebook.", "She follows him on Instagram."),
        longest=320,
    ),
    LineRule(
        "residue.follow.contact",
        words("@ contact contacted reached reach email mail write send tip tips story question"),
        ("@",),
        _all(
            match_line(
                r"(?:you can |please |to )?(?:contact|e-?mail|reach|write(?: to)?|send)\b.{1,140}\bat\b.{0,60}\S@\S.{0,160}",
                r"\S.{1,80}\b(?:can|may) be (?:reached|contacted|emailed|followed)\b.{1,120}",
                r"(?:contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter|editor)|me|us|this reporter)\b.{0,120}",
                r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+[:,|–—-]+ \S+@\S+\.\w{2,6}.{0,160}",
                r"[\w.+-]{2,40}@[\w.-]{2,40}\.\w{2,6}",
                r"(?:got|have) (?:a|any) (?:tip|story|question|news tip|confidential tip)s?\b.{0,160}",
                r"send (?:your |us |me |news )?(?:a |any |your )?(?:tips?|questions|comments|feedback|letters)\b.{0,160}",
            ),
            _none(r"\b(?:police|sheriff|detectives?|investigators?|hotline|crime ?stoppers|fbi)\b", r"[“”]"),
        ),
        ("Contact Jane Doe at jane.doe@example.com. Follow her on X @janedoe", "Jane Doe can be reached at 555-0100.", "Got a tip? Write to us."),
        ("Anyone with information is asked to contact police at 555-0100.", "They could be reached at noon.", "Send help."),
        where="end",
        longest=320,
    ),
    LineRule(
        "residue.comment.call",
        words("comment comments thoughts opinion think"),
        (),
        _all(
            match_line(
                r"(?:please )?(?:leave|post|add|write|share|drop|tell us|submit|read|view|see|show|join)\b[^.!?]{0,30}\b(?:comments?|thoughts|opinions?|think)\b(?: (?:\(\d+\)|below|here|with us|in the|on)\b[^.!?]{0,40})?",
                r"(?:[^.!?]{3,120}\? )?(?:let us know|tell us|sound off|weigh in|share your (?:thoughts|views|opinion))\b[^.!?]{0,60}\b(?:comments?|below|think)\b[^.!?]{0,60}",
                r"\d{1,5} comments?",
                r"comments? \(\d{1,5}\)",
            ),
            _none(r"\b(?:said|says|told)\b", r"[“”]"),
        ),
        ("Leave a comment below", "What do you think of the ferry? Let us know in the comments!", "12 comments"),
        ("Comments by the mayor drew fire.", "Leave no comment unanswered, he said.", "Share of comments fell to 5 percent"),
        longest=260,
    ),
    LineRule(
        "residue.follow.post",
        words("@ # http https www pic instagram twitter t post photo video reel tweet view"),
        ("@",),
        match_line(
            r"(?:https?://)?(?:pic\.twitter\.com|t\.co|twitter\.com|x\.com|instagram\.com)/\S+",
            r"(?:https?://|www\.)[^\s]{4,300}",
            r"(?:\d{1,2}[.)] )?(?:https?://|www\.)[^\s]{4,300}",
            r"an? (?:post|video|photo|reel|tweet|status) (?:shared|posted) (?:by|from|on) .{1,120}",
            r"view (?:this|more|original|the|full) (?:\w+ )?(?:on|post|tweet|profile)\b.{0,40}",
            r"(?:#\w+[\s,]*){1,15}",
        ),
        ("pic.twitter.com/AbC123", "A post shared by Jane Doe (@janedoe)", "#ferries #harbour",
         "https://www.example.org/ferries"),
        ("He posted it at @ noon", "#1 on the list is the ferry", "— Jane Doe (@janedoe) December 20, 2023"),
        longest=320,
    ),
)

# --- rights and disclosures ---

LEGAL_RULES = (
    LineRule(
        "residue.legal.copyright",
        words("© c copyright rights reproduced redistributed published reproduction unauthorized unauthorised"),
        ("©", "opyright", "ights reserved"),
        match_line(
            r"(?:©|\(?c\))\s?\S.{0,200}",
            r"copyright\s?(?:©|\(c\)|:)?\s?(?:\d{4}\b|by\b).{0,200}",
            r".{0,100}\ball rights reserved\b.{0,160}",
            rf"(?:this|the) (?:\w+ )?{_STORY}\b.{{0,40}}\b(?:may not be (?:published|reproduced|copied|used|distributed|republished)|is subject to copyright|is copyright(?:ed)?|is protected by copyright)\b.{{0,300}}",
            r"(?:no part of|reproduction|unauthori[sz]ed (?:use|reproduction)|not to be (?:redistributed|reproduced|copied))\b.{0,60}\b(?:permission|reproduced|prohibited|consent|way|forbidden)\b.{0,160}",
        ),
        ("© 2023 Riverton Times. All rights reserved.", "Copyright 2023 Roe Media", "This material may not be published, broadcast or rewritten."),
        ("Copyright law is a mess.", "The article may not be the last.", "Copyright holders sued on Monday."),
        longest=500,
    ),
    LineRule(
        "residue.legal.disclosure",
        words("commission commissions compensation portion revenue percentage affiliate opinions views"),
        ("ommission", "ffiliate", "expressed"),
        match_line(
            r"(?=.*\b(?:links?|purchases?|affiliates?|you buy)\b).{0,200}\b(?:may|might|can|could|will|we|sometimes) (?:\w+ )?(?:earn|receive|get|collect|make)\b.{0,40}\b(?:commissions?|compensation|portion|share of|revenue|percentage)\b.{0,250}",
            r".{0,100}\b(?:has|contains?|includes?|uses?|have) affiliate (?:links?|partnerships?|advertising)\b.{0,250}",
            r"(?:the |all |any )?(?:views|opinions)\b(?: and (?:views|opinions))?.{0,80}\b(?:expressed|are those|are (?:his|her|their|my|the author)).{0,120}\b(?:author|own|those of|do(?:es)? not|not necessarily)\b.{0,240}",
        ),
        ("If you buy something through our links, we may earn a commission.", "Ferryweek has affiliate partnerships.",
         "The views expressed here are the author's own."),
        ("The commission may earn respect.", "Opinions are divided.", "Agents earn commission on each sale."),
        longest=500,
    ),
    LineRule(
        "residue.legal.browser",
        words("browser cookies javascript"),
        ("ookies",),
        match_line(
            r"(?:your|this|the) browser (?:does not|doesn['’]t|is not|isn['’]t|cannot|can['’]t)\b.{0,160}",
            r"(?:please |you need to )?(?:enable|turn on|activate|allow|disable) (?:javascript|cookies|your ad ?block\w*|ad ?block\w*)\b.{0,200}",
            rf"(?:this|our) {_SITE} (?:uses|is using|requires|stores|needs)\b.{{0,60}}\b(?:cookies|javascript)\b.{{0,300}}",
            r"we(?: and our partners)? (?:use|store|set)\b.{0,60}\bcookies\b.{0,400}",
            r"(?:accept|reject|manage|allow|necessary|strictly necessary)(?: all)?(?: the)? cookies\b.{0,60}",
        ),
        ("Your browser does not support the <audio> element.", "We use cookies to improve your visit."),
        ("Bake the cookies for ten minutes.", "The browser is used by millions."),
        longest=500,
    ),
)

# --- notes on the story ---

NOTE_RULES = (
    LineRule(
        "residue.note.origin",
        words("originally appeared appears published republished posted edited condensed version edition issue syndicated ran"),
        ("riginally",),
        match_line(
            rf"(?:this|the)(?: [\w-]+)? {_STORY}(?: (?:was|has been|is|had))?(?: (?:originally|first|previously|also))? (?:appeared|published|posted|ran|aired|produced|written|featured|appears|republished|syndicated|reprinted|reproduced|distributed)\b.{{0,200}}",
            rf"(?:an?|this) (?:\w+ )?version of this {_STORY} (?:(?:was|is|has)(?: \w+)? (?:published|posted)|(?:originally |first |also )?(?:appeared|appears|ran))\b.{{0,160}}",
            r"(?:first|originally|previously) published\b(?: (?:on|at|in|by|as)\b|:| [A-Z\d]).{0,120}",
            rf"this (?:\w+ )?{_STORY} (?:has been|was|is)(?: \w+){{0,3}} (?:edited|condensed)\b.{{0,60}}\b(?:length|clarity|brevity|style|condensed|space)\b.{{0,60}}",
            r"(?:from|in|see) the (?:\w+ \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4} )?|\w+ (?:\d{4} )?)?(?:print )?(?:edition|issue)(?: of [^.!?]{2,40})?",
            r"republished (?:with permission|from|under|by)\b.{0,120}",
        ),
        ("This article originally appeared on Ferryweek.", "A version of this story appeared in the Riverton Times.", "First published on May 2, 2023 / 1:54 PM",
         "This interview has been edited for length and clarity."),
        ("This article originally misidentified the captain.", "This story is not over.", "A previous version of this story gave a wrong name.",
         "The book was first published in 1998."),
        longest=320,
    ),
    LineRule(
        "residue.note.contributors",
        words("contributed"),
        ("contributed",),
        _all(
            match_line(
                r".{2,160}\bcontributed (?:additional |to )?(?:reporting|research|writing|to (?:this|the|our) (?:\w+ )?(?:report|story|article|piece|post|review|column|dispatch))?.{0,80}",
            ),
            re.compile(r"contributed (?:(?:additional )?(?:reporting|research|writing)|to (?:this|the|our) (?:\w+ )?(?:report|story|article|piece|post|review|column|dispatch))").search,
            _none(r"[“”\"]", r"\b(?:said|says|because|which|that)\b"),
        ),
        ("The Associated Press contributed to this report.",
         "Jane Doe contributed reporting from Riverton."),
        ("Rain contributed to the delay.", "The reporting by the paper led to his arrest.", "She contributed to the fund."),
        longest=320,
    ),
    LineRule(
        "residue.note.citation",
        words("citation journal"),
        (),
        match_line(r"citation: .{10,200}\bretrieved\b.{5,200}", r"journal information: [^.!?]{2,80}"),
        ("Citation: Ferries row on (2023, May 2) retrieved 3 May 2023 from https://example.org", "Journal information: Ferry Science"),
        ("Citation: the officer wrote one.",),
        longest=420,
    ),
    LineRule(
        "residue.note.standards",
        words("standards"),
        (),
        match_line(r"(?:our|editorial|journalism) standards: [^!?]{3,100}"),
        ("Our Standards: The Thomson Reuters Trust Principles.",),
        ("Standards: they fell, he said!",),
        longest=120,
    ),
    LineRule(
        "residue.note.wire_slug",
        words("- writethru ld eds"),
        (),
        re.compile(r"(?:AP|BC|US|EU|UN|AS|ML|AF|LT)-[\w’'.-]{1,40}--[\w’'., -]{1,80}|[\w’'.-]{2,60}(?:--[\w’'.-]{1,60})?, \d\w{1,2} Ld(?:-Writethru)?\b.{0,60}|(?:Eds|EDS): .{3,200}").fullmatch,
        ("AP-US--Ferry-Strike, 4th Ld-Writethru", "BC-EU--Ferry-Strike, 1st Ld-Writethru", "Eds: Updates with quotes."),
        ("He left -- in haste -- at noon", "US--China talks began."),
        longest=260,
    ),
    LineRule(
        "residue.note.rule",
        words("_ * - — ~ = #"),
        (),
        re.compile(r"[_*~=#—-]{3,60}").fullmatch,
        ("___", "---"),
        ("_ _", "a___b"),
        where="end",
    ),
    LineRule(
        "residue.note.follow_wire",
        words("ap associated afp reuters more"),
        (),
        match_line(
            r"(?:follow|see|find|read) (?:the )?(?:ap|associated press|afp|reuters)['’]s? .{0,60}coverage\b.{0,200}",
            r"for more on\b.{0,80}(?:go to|visit|see|https?:).{0,120}",
        ),
        ("Follow AP's full coverage of the harbour at https://example.org/harbour",),
        ("Follow him.", "AP coverage was wide."),
        longest=260,
    ),
)

# --- time stamps ---

_STAMP_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+")
_STAMP_LEAD = re.compile(
    r"\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|revised|issued)(?: on| at)?|(?:last )?(?:update|modified))\b", re.IGNORECASE
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}h\d\d\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(r"\b(?:\d{1,2}|an?|one|two|three) (?:sec|second|min|minute|hr|hour|day|week|month)s? ago\b|\b\d{1,2} min(?:ute)?s? read\b", re.IGNORECASE)


def is_time_stamp(line: str) -> bool:
    """Whether the line is only a date or time, with words such as `Updated` before it."""
    words = _STAMP_WORD.findall(line)
    if not 1 <= len(words) <= 24 or (not any(word[0].isdigit() for word in words) and "ago" not in words):
        return False
    if not all(word[0].isdigit() or word.lower() in TIME_WORDS for word in words):
        return False
    led = _STAMP_LEAD.match(line) is not None
    return bool(_AGO.search(line) or (_YEAR.search(line) and (led or _CLOCK.search(line))) or (led and _CLOCK.search(line)))


def is_bare_date(line: str) -> bool:
    """Whether the line is a date with its year and nothing else."""
    words = _STAMP_WORD.findall(line)
    return (
        3 <= len(words) <= 5
        and _YEAR.search(line) is not None
        and any(word.lower() in TIME_WORDS and len(word) > 2 for word in words if not word[0].isdigit())
        and all(word[0].isdigit() or word.lower() in TIME_WORDS for word in words)
    )


# `December 22, 2023 / 1:07 AM / Roe News`, `May 2, 2023 report`
_STAMP_OUTLET = re.compile(r"(.{6,60}?)(?:\s?[|/•·–—-]\s([A-Z][\w.’' &]{1,40})|\s(?:report|weblog|feature|news))")


def is_outlet_stamp(line: str) -> bool:
    """Whether the line is a date or time stamp with the outlet behind it."""
    found = _STAMP_OUTLET.fullmatch(line)
    return bool(found) and (is_time_stamp(found[1]) or is_bare_date(found[1])) and (not found[2] or is_credit(found[2]))


TIME_RULES = (
    LineRule(
        "residue.time.stamp",
        words("0 ago read"),
        (),
        is_time_stamp,
        ("Published 3:04 PM EST, December 17, 2023", "UPDATED: Tue., Nov. 19, 2019", "2 hours ago", "Updated 1:33 am CST, Wednesday, November 20, 2019"),
        ("4:14 p.m.", "1998", "December 22", "Monday"),
        longest=140,
    ),
    LineRule(
        "residue.time.date",
        words("0"),
        (),
        is_bare_date,
        ("December 22, 2023", "Friday, 22 December 2023"),
        ("December 22", "In 1998", "2019"),
        where="edge",
        longest=60,
    ),
    LineRule(
        "residue.time.outlet",
        words("0"),
        (),
        is_outlet_stamp,
        ("December 22, 2023 / 1:07 AM / Roe News", "May 2, 2023 report"),
        ("December 22, 2023 was cold", "May 2, 2023 - the day it began"),
        where="edge",
        longest=110,
    ),
)

# --- video, audio, galleries ---

MEDIA_RULES = (
    LineRule(
        "residue.media.prompt",
        words("video image photo picture slide item gallery watch listen audio see view read hear discover look consult media play find enjoy of scroll continuation following rest"),
        (),
        match_line(
            r"(?:image|photo|picture|slide|item|video|gallery)? ?\d{1,3} ?of ?/? ?\d{1,3}",
            r"(?:image|photo|picture|slide|gallery) ?\d{1,3} ?/ ?\d{1,3}",
            r"scroll (?:down|through)? ?(?:for|to (?:see|watch|view)) (?:the |more )?(?:videos?|photos?|pictures|images|gallery)",
            r"(?:to|for) (?:see|watch|view|listen|read|hear|discover|look|consult)(?: (?:it|also|too|again|next|more|on|in|the|this|our|at|to|video|pictures|images|photos|audio|full)){1,4}",
            r"(?:to|for) (?:see|read|watch|listen to|discover)(?: it)? (?:also|too|next)\b ?[:|–-]? ?[^.]{2,140}",
            r"(?:see|watch|view|listen|read)(?: (?:it|also|too|again|more|on|in|the|this|our))? (?:in|on|as) (?:video|pictures|images|photos|audio)",
            r"the video will (?:auto-?play|start|begin)\b.{0,60}",
            r"(?:subscribe|register|log in|sign in|connect|pay) to (?:read|see|view|watch|discover|follow) (?:the )?(?:continuation|following|rest|suite|sequel|more)\b.{0,40}",
            r"(?:watch|see|view|play|listen to) (?:the )?(?:full |latest |original )?(?:video|interview|clip|trailer|episode|report|audio|podcast|segment|footage)(?: (?:above|below|here|now|again))?",
            r"(?:video|image|photo|audio|media|picture) (?:caption|duration|credit|source|player|unavailable|loading)s?(?:[:,] ?.{0,80})?",
            r"(?:enjoy|find) more audio and podcasts\b.{0,60}",
            r"(?:listen|watch|subscribe|stream)(?: now| live| it)? (?:on|in|via|with) (?:apple|spotify|youtube|amazon|google|netflix|hulu|peacock|stitcher|our app|the app)[^.!?,]{0,40}",
        ),
        ("To see in video", "Image 1 of 13", "Watch the full interview below", "Subscribe to read the continuation", "To read also: The ferry is late"),
        ("To see is to believe.", "Image of a man", "Watch on Monday, they said.", "To read more books is his plan"),
        longest=180,
    ),
    LineRule(
        "residue.media.duration",
        words("0"),
        (),
        re.compile(r"[A-Z“‘\"'][^\n]{14,150}[^\s.,;:] 0\d:\d\d").fullmatch,
        ("Harbour bridge closes for a year 01:14",),
        ("1. A. Doe 03:02",),
        longest=170,
    ),
)

_SOURCE_LINE = match_line(r"(?:data |image |photo |original |news )?sources?\s?: ?(\S.{1,90})")

SOURCE_RULES = (
    LineRule(
        "residue.source.slug",
        words("source via from origin - _"),
        (),
        re.compile(
            r"\W*(?:(?:[Ss]ource|SOURCE|[Vv]ia|[Ff]rom|[Oo]rigin)\W{0,3} ?[a-z0-9]{2,30}(?:[-_.][a-z0-9]{1,30}){1,4}|[a-z]{2,20}[-_]\d{1,8})\W*"
        ).fullmatch,
        ("source site-43", "Source: ferry-news.example", "news_1204"),
        ("source of joy", "Source: the ministry said", "mid-1990s", "COVID-19"),
        where="end",
        longest=80,
    ),
    LineRule(
        "residue.source.line",
        words("source sources"),
        (),
        lambda line: (found := _SOURCE_LINE(line)) is not None and is_credit(found[1]),
        ("Source: Bureau of Ferries.",),
        ("Source: he told us.",),
        longest=110,
    ),
)

# --- shops and apps ---

_PRICE = re.compile(r"(?:(?:[Nn]ow|[Ff]rom|[Oo]nly|[Ss]tarting at) )?[$€£]\d[\d,.]*(?: \([^)]{1,30}\))? (?:at|from|via|on|@) ([^.!?,]{2,50})")

SHOP_RULES = (
    LineRule(
        "residue.shop.price",
        words("$ € £"),
        (),
        lambda line: (found := _PRICE.fullmatch(line)) and is_credit(found[1]),
        ("$49 at Roe Shoes", "$2,800 via Doe & Sons"),
        ("$49 million", "$5 at the door buys a lot, he said.", "$49"),
        longest=80,
    ),
    LineRule(
        "residue.shop.call",
        words("buy shop order get book reserve claim grab see check view compare try visit download join install pre preorder find app"),
        (),
        _all(
            match_line(
                r"(?:buy|shop|order|get|book|pre-?order|reserve|claim|grab|see|check|view|compare) (?:it |them |this |these |your |the |all )?(?:(?:now|here|today|tickets?|yours?|prices?|deals?|details|price|deal)\b ?){1,3}(?:(?:at|on|from|here|now) [^.!?]{2,40})?",
                r"(?:buy|shop|order|see|get|find) (?:it |them |this |these |now |all )?(?:on|at|from) (?:amazon|walmart|target|ebay|best buy|nordstrom|sephora|etsy)\b[^.!?]{0,30}",
                r"(?:try|get|visit|download|join) (?:[A-Z][\w.’'-]*(?: |$)){1,3}(?:now|today|for free|free)",
                r"(?:download|get|install|try) (?:the|our)(?: (?!for\b)[\w’'&.-]+){0,6} app\b(?: (?:for|on|from|now|today|here|to)\b[^.,;]{0,60})?",
                r"(?:click here to )?(?:download|get) the (?:free )?(?:[\w’'&.-]+ ){0,5}app\b.{0,60}",
            ),
            _none(r"[“”]", r"\bsaid\b"),
        ),
        ("BUY TICKETS HERE", "Download our free app for ferry alerts", "Try Roe VPN Now", "See price at Amazon"),
        ("Get the price right.", "Order now reigns.", "Shop owners fear the worst.", "Download speeds fell."),
        longest=160,
    ),
)

# --- badges, bylines of desks ---

RULES = (
    LineRule(
        "residue.credit.line",
        words("photo photos photograph photographs pic pics picture pictures image images illustration illustrations artwork graphic graphics video videos screen screenshot screengrab still drawing cartoon collage thumbnail visual visuals footage credit credits courtesy copyright © c / | , via getty shutterstock istock alamy"),
        (),
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
        "residue.credit.caption",
        words(") ] / photo photos image images picture credit courtesy illustration getty"),
        ("hoto", "redit"),
        is_caption,
        (
            "Jane Doe, left, speaks at the harbour on Monday. (Photo by John Roe/Getty Images)",
            "The mayor opens the bridge on Monday. Credit: Riverton Times",
            "Jane Doe leaves court in Riverton on Monday. John Roe/AP",
            "The harbour of Riverton in May. (John Roe / Riverton Times)",
        ),
        ("The deal was first reported by Reuters.", "She joined the band AC/DC.", "He paid by credit card."),
        longest=900,
    ),
    LineRule(
        "residue.credit.glued",
        words("."),
        (),
        is_glued_caption,
        ("A crane at the old harbour in Riverton in May.Jane Doe/Reuters", "A crane at the old harbour in Riverton in May.Ferryweek"),
        ("The old harbour is at www.riverton.example.Com", "He left the harbour in May.Then he came back"),
        longest=900,
    ),
    *ADVERT_RULES,
    *OTHER_RULES,
    *RELATED_RULES,
    *NEWSLETTER_RULES,
    *FOLLOW_RULES,
    *LEGAL_RULES,
    *NOTE_RULES,
    *TIME_RULES,
    *MEDIA_RULES,
    *SOURCE_RULES,
    *SHOP_RULES,
)  # fmt: skip
