"""Rules for lines that promote: adverts, other articles, newsletters, accounts, networks, shops, players."""

from __future__ import annotations

import re

from newscore.cleaning.credits import is_credit
from newscore.cleaning.rules import NETWORK, STORY, LineRule, every, match_line, without, words
from newscore.lexicons.residue import READ_MORE

# --- adverts ---

_NAMED = r"(?:the |our )?(?-i:[A-Z\d])[^.!?,]{1,60}"
_BREAK = (
    r"(?: (?:this|the|our|an?))?(?: (?:ads?|advert\w*|videos?|photos?|images?|gallery|form|newsletter"
    r"|promo\w*|sign-?up|message|slideshow|map|graphic|tweet|post|player|sponsor\w*|break)\b(?:"
    r" [\w-]+){0,2})?"
)

ADVERT_RULES = (
    LineRule(
        "residue.advert.continues",
        words("continue continues scroll"),
        frozenset(),
        match_line(
            rf"(?:advert(?:isement)?s?\W+)?(?:the |this |our )?{STORY} continues? (?:below|after|beneath"
            rf"|under|following){_BREAK}",
            rf"(?:advert(?:isement)?s?\W+)?continue reading (?:below|after|the (?:main |full )?{STORY}"
            rf"|this {STORY}){_BREAK}",
            r"scroll (?:down )?(?:to|for) (?:continue|more)(?: [\w-]+){0,3}",
        ),
        (
            "Story continues below advertisement",
            "- Article continues below this ad -",
            "POST CONTINUES BELOW",
            "Continue reading after the advert",
            "Scroll down for more on the ferries",
        ),
        (
            "The story continues.",
            "The story continues below the deck of the ferry, where a fire began.",
            "Rain continues",
        ),
        longest=80,
    ),
    LineRule(
        "residue.advert.skip",
        words("skip"),
        frozenset(),
        match_line(
            r"skip (?:past |to |over )?(?:the )?(?:newsletter(?: promotion| sign-?up)?|advert\w*|ads?"
            r"|promotion|main content|content|navigation|menu|footer|article|story|comments|search|video"
            r"|next section|(?:start|end|beginning) of [\w ]{2,40})",
        ),
        ("Skip past newsletter promotion", "Skip to main content", "Skip over the start of the map"),
        ("Skip the queue.", "Skip to my Lou, the band said", "They skip to the end"),
        longest=60,
    ),
    LineRule(
        "residue.advert.sponsor",
        words(
            "sponsored partnership collaboration association brought presented powered paid promoted"
            " partner advertisement advert taboola outbrain disqus wordpress revcontent blogger"
        ),
        frozenset(),
        match_line(
            r"(?:this (?:story|article|post|content|episode|newsletter) (?:is|was) )?(?:paid for|sponsored"
            rf"|brought to you|presented|powered) by:? {_NAMED}",
            rf"in (?:paid )?(?:partnership|collaboration|association) with {_NAMED}",
            rf"this is an? (?:sponsored|paid|promoted|partner) {STORY}\b.{{0,100}}",
            r"advert(?:isement)?\W+(?:scroll|continue|story|article|content|please|support)\b.{0,40}",
            r"(?:paid|sponsored) (?:post|content|partnership|message|advertisement) (?:by|from"
            r"|with) [^.!?]{2,60}",
            r"(?:(?:ads|content|promoted|recommended|sponsored|powered|comments powered|proudly powered)"
            r" )?by (?:taboola|outbrain|disqus|wordpress|revcontent|blogger)",
        ),
        (
            "Sponsored by Roe Motors",
            "In Collaboration with DOE & SONS",
            "This is a sponsored article.",
            "Advertisement - scroll to go on",
            "Paid content from Roe Motors",
            "Promoted by Taboola",
            "Powered by WordPress",
        ),
        (
            "The event was sponsored by Roe Motors.",
            "This analysis was supported by the court.",
            "In partnership with the city, he built it and sold it. Then he left.",
            "Bought by Taboola for a song",
        ),
        longest=90,
    ),
)

# --- other articles ---

_LEAD_WORDS = frozenset(lead.replace("-", " ").replace("'", " ").split()[0] for lead in READ_MORE)
_LEAD = re.compile(
    r"[\W_]*(\w[\w’' -]{1,30}?)\s?(?:[:|»›>]|[-–—](?= )|(?<=\w)[-–—]{1,2}(?=[A-Z‘“']))\s*(\S.*)"
)

_LEAD_END = re.compile("[:|»›>–—-]")


def is_read_more(line: str) -> bool:
    """`Read more: Headline`, `[Related: Headline]`, `WATCH | Headline`."""
    found = _LEAD.fullmatch(line.strip("[]() ")) if _LEAD_END.search(line, 0, 60) else None
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
        frozenset(),
        is_read_more,
        (
            "Read more: Harbour bridge to close for a year",
            "[Related: Five facts about ferries]",
            "WATCH | The launch of the ferry",
            "Also Read- Ferries are back in fashion",
        ),
        ("Watch: no.", "Doe: Never.", "See: it works."),
    ),
)


RELATED_RULES = (
    LineRule(
        "residue.tags.list",
        words(
            "tags tag topics filed categories keywords tagged page posted story article next disclaimer trust"
        ),
        frozenset(),
        match_line(
            r"(?:tags?|topics?|filed under|categories|keywords|tagged(?: with| as)?|related (?:topics|items"
            r"|tags))\s?[:|] ?[^.!?]{2,250}",
            r"page \d{1,3} of \d{1,3}|why you can trust (?-i:[A-Z])[^.!?]{1,40}",
            r"posted (?:in:?|under:) [^.!?:]{2,60}",
            r"(?:filed to|in this (?:story|article)): [^.!?]{2,120}",
            r"(?:\d{1,2} ){1,10}(?:next|last|of \d{1,3})",
            r"disclaimer: .{10,200}",
            r"tagged(?: with| as)? (?!.*\b(?:was|were|is|are|had|has)\b)[^.!?:]{2,160},[^.!?:]{2,160}",
        ),
        (
            "Tags: ferries, bridges, harbour",
            "Filed under: Ferries",
            "Page 1 of 3",
            "Why you can trust Ferryweek",
            "Posted in News",
            "Tagged ferries, bridges",
            "In this article: ferries, bridges",
            "1 2 3 4 Next",
            "Disclaimer: The harbour office owns a part of this paper.",
        ),
        (
            "Topics ranged from ferries to tides.",
            "Tags: what are they? Words.",
            "Page one",
            "Posted in the window: a sign.",
            "Why you can trust a ferry",
        ),
        where="edge",
        longest=280,
    ),
    LineRule(
        "residue.related.more_from",
        words("more popular trending most latest top related recommended our posts"),
        frozenset(),
        every(
            without(r"^(?!\W*related).*:$", r"[.,]$"),
            match_line(
                r"(?:read |see |explore |discover |get |even )?more (?:great |top |related |recent "
                r"|must-read |latest |breaking )?(?:(?!(?:bad|good|sad|fake|grim) )(?-i:[A-Z\d])[\w&'’.]* )"
                r"{0,3}?(?:stories|news|coverage|articles|headlines|videos|posts)(?: (?:(?:from|on|about"
                r"|by) |(?:in|at) (?-i:[A-Z]))[^.!?,:]{2,50})?",
                r"(?:(?:read |see |explore |discover )?more (?:from|by)|(?:view|see|read) all (?:posts"
                r"|stories|articles) (?:by|from)) (?:(?:the|our|this) )?(?-i:[A-Z\d])[^.!?,:]{1,50}",
                r"(?:most (?:popular|trending|read|viewed|watched|shared)|popular|trending) (?:(?:on|in|from"
                r"|at) (?:the )?(?-i:[A-Z])[^.!?,]{1,40}|(?:this|today) [^.!?, ]{2,10})",
                r"(?:popular|trending|top|latest|related|recommended) (?:reads|stories|articles|posts"
                r"|news|videos|picks|headlines|coverage|content)(?: (?:from|on|in|at|about|by|for|of) (?:"
                r"(?:the |our )?(?-i:[A-Z\d])[^.!?,]{1,50}|the (?:day|week|month|year|hour)))?(?: this \w+)?",
                r"[\w&'’. ]{2,30}['’]s? most (?:(?:read|viewed|shared)(?: (?:stories|articles))?"
                r"|popular (?:stories|articles))(?: of \d{4})?",
                r"our (?:latest |full |complete |live |recent )?coverage of [^.!?,]{2,60}",
                r"related (?:article|story|video|gallery) (?-i:[A-Z“‘]).{10,150}",
            ),
        ),
        (
            "More from Riverton Times",
            "Popular on Ferryweek",
            "More Great FERRY Stories",
            "Top reads on Ferryweek this week",
            "Ferryweek's most read stories",
            "Our full coverage of the storm",
            "View all posts by Jane Doe",
            "Related story Harbour bridge to close for a year",
        ),
        (
            "More from him came on Monday.",
            "Popular in the 1990s, it faded",
            "More news came in at noon.",
            "More than ever",
            "More bad news",
            "More good news for commuters",
            "More coverage for the poor",
            "More from less",
            "Elsewhere in Europe",
            "Viewed from the sky",
        ),
        longest=90,
    ),
    LineRule(
        "residue.related.section",
        words("more latest top news sponsored stories"),
        frozenset(),
        every(
            match_line(
                r"more (?:on|in|about|from) (?!\w+day\b)(?:(?:the|this|our) |(?-i:[A-Z]))[^.!?,:]{1,40}",
                r"(?:the )?latest (?:on|from|about|news from) [^.!?,:]{2,40}",
                r"[\w’' ]{2,30}[’']s? (?:top|latest|best|biggest) (?:stories|news|headlines)",
                r"[\w’' ]{2,30} (?:stories|news|headlines) you (?:may|might|will) (?:like|enjoy|have missed)",
            ),
            without(r"[.]$"),
        ),
        (
            "More in Politics",
            "Latest from Riverton",
            "Riverton’s top stories",
            "Harbour stories you may like",
        ),
        ("More on Monday, he said", "Later in the day"),
        where="end",
        longest=70,
    ),
    LineRule(
        "residue.related.call",
        words(
            "here go follow read see watch view listen find get click tap swipe more latest learn discover"
            " hear http https"
        ),
        words("click"),
        every(
            match_line(
                r"(?:click|tap|swipe)(?>(?: (?:on|through|to|the|this|our|your|for|and|left|right"
                r"|above))*) (?:here|below|above|links?|photos?|images?|pictures?|videos?|gallery|map"
                r"|graphic|arrows?|read|see|view|watch|play|listen|hear|unmute|enlarge|expand|zoom|share"
                r"|subscribe|sign|join|download|get|copy|print|email|open|launch|comment|find|learn|more"
                r"|full)\b(?!,? (?:and|or) (?:you|your|the|it|a)\b| (?:that|which|titled)\b).{0,120}",
                r"(?:you can |please |go |or )?(?:read|see|view|watch|find|check out|listen to|hear"
                r"|explore|browse|get (?:the|our|your|a|all))\b[^.!?:]{3,120}\b(?:here|at this link"
                r"|via this link)",
                r"(?:read|see|watch|view|listen to|find|get) (?:the|this|our|his|her|their|more of the)"
                r" (?:full|original|complete|whole|entire|rest of the|rest of this)(?: \w+)? (?:article"
                r"|story|interview|piece|post|report|review|statement|transcript|recipe|version|episode"
                r"|video|list|coverage)\b.{0,60}",
                r"for (?:all )?the latest\b[^.!?]{0,80}?[,:;] ?(?:please |you can )?(?:visit|go to"
                r"|see|read|follow|check|click|watch|listen|sign|subscribe|tune|head|browse|explore|find|join"
                r"|download|https?)\b.{0,120}",
                r"for more(?:,| (?:news|stories|coverage|on|about|like|from|updates"
                r"|great|of|tips|videos|content|\w+ (?:news|stories|coverage|content|tips|updates|advice)"
                r"|(?=visit|go|see|read|follow|check|click))\b)(?! than)[^.!?]{0,80}?\b(?:visit|go|see|read"
                r"|follow|check|click|watch|listen|sign|subscribe|tune|head|browse|explore|find|join"
                r"|download|https?)\b.{0,120}",
                r"(?:read|watch) it (?:at|on) (?-i:[A-Z])[^.!?,]{2,60}",
                r"go here (?:for|to)\b[^.!?,]{2,120}",
                r"[^.!?]{3,60}: follow (?:live|along|the latest)\b[^.!?]{0,30}",
                r"(?:(?:read|learn|find out) more (?:from|in|of)|get more from (?-i:[A-Z])|(?:read|see"
                r"|learn|find out|discover|hear|get|enjoy) more (?:about|on|at|here|stories|news|audio"
                r"|podcasts)\b|find more (?:stories|news|headlines)\b)(?:[^.!?]|\.\w){2,100}",
                r"(?:read|see|watch|view|follow|more|full)\b[^.!?:]{0,60}:? ?https?://\S+(?: and"
                r" https?://\S+)?",
            ),
            without(
                r"\bmore than\b",
                r"\b(?:said|says|told)\b",
                r"\b(?:police|sheriff|detectives?|hotline|crime ?stoppers)\b",
                r"^\W*for more (?:information|details)",
            ),
        ),
        (
            "Click here to read more from the Riverton Times",
            "You can view our June open thread here.",
            "Get the full recipe for Jane Doe's brownies here.",
            "Read the original article on Ferryweek.",
            "For more, read How to Row a Boat.",
            "For all the latest ferry news, visit Ferryweek",
            "More AP ferries: https://ferries.example.org",
            "Read it on Ferryweek",
            "Go here for the timetable of the ferries",
            "Harbour strike: follow live",
            "Learn more about the ferries of Riverton",
        ),
        (
            "For more than a decade, readers could see the ships here.",
            "Read the room, she told him.",
            "Click here, she said, and the screen went black.",
            "For more information, visit the town hall.",
            "Get more from your garden",
            "See it in the flesh.",
            "“You can see the ships here,” he said.",
        ),
        longest=260,
    ),
)

# --- newsletters, accounts, subscriptions ---

_LETTER = (
    r"\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?|list)|mailing list|(?:daily|weekly|morning|evening"
    r"|free) (?:briefing|e-?mails?))\b"
)
_SELF = (
    r"\bthis newsletter\b",
    r"\bget (?:this|it)\b",
    r"^\W*welcome to\b",
    r"\b(?:i|my)\b",
    r"\b(?:said|says|told|asked)\b",
)

# among paragraphs, a call of some length may be the article's own: those count at its edges only
_SHORT_CALL = 100  # characters
_CALL_WORDS = words(
    "sign signup signing subscribe subscribing register newsletter newsletters inbox mailing email"
    " podcast briefing"
)
_CALL_PROSE = words("newsletter newsletters signup subscribe subscribers subscribing subscription inbox")
_is_newsletter_call = every(
    match_line(
        r"(?:please |don['’]t forget to |be sure to |make sure to |click (?:here )?to )?(?:sign[ -]?up"
        r"|subscribe)(?: (?:now|today|here|free|below))?(?: (?:to|for|and|with|by|at|on|via)\b.{2,260}"
        r"|:.{2,260})",
        rf"(?:get|let|receive|have|want|enjoy|start|stay|keep|join|never|don['’]t|like|love|for|sign"
        rf"|register|the|a|your|our|all|check out|looking|interested|need)\b.{{0,260}}{_LETTER}.{{0,160}}",
        rf".{{0,260}}\b(?:sign(?:ing)?[ -]?up|subscrib(?:e|ing)|register(?:ing)?)\b.{{0,120}}(?:{_LETTER}"
        rf"|\b(?:podcasts?|channel|for free|updates|here)\b).{{0,120}}",
        rf".{{0,160}}{_LETTER}.{{0,120}}\b(?:sign[ -]?up|subscribe|register|click)\b.{{0,120}}",
    ),
    re.compile(rf"{_LETTER}|sign(?:ing)?[ -]?up|subscrib(?:e|ing)\b", re.IGNORECASE).search,
    without(*_SELF),
    re.compile(
        r"\b(?i:newsletters?|inbox|e-?mails?|podcasts?|channel|alerts?|updates?|for free|free|here|now|today"
        r"|digest|magazine)\b|\b(?:to|for|with) (?:the |our |your )?(?:free )?[A-Z]"
    ).search,
    re.compile(
        r"(?:^|[.!?:•] )\W*(?:please |also |and |make sure to |be sure to )?(?:sign|signup|subscribe|get"
        r"|receive|join|want|register|don['’]t miss|enter|stay|start|keep|never|click|listen|enjoy|check)\b"
        r"|\b(?:make sure to|be sure to|please|you can|here to|button to) (?:sign up|subscribe)\b|\b(?:our"
        r"|free|daily|weekly|e-?mail) newsletters?\W*$",
        re.IGNORECASE,
    ).search,
)

NEWSLETTER_RULES = (
    LineRule(
        "residue.newsletter.call",
        _CALL_WORDS,
        _CALL_PROSE,
        _is_newsletter_call,
        (
            "Sign up for our free newsletter",
            "Get the stories of the day sent to your inbox each morning.",
            "Subscribe to the Morning Ferry newsletter",
            "If you like ferry news, be sure to sign up for our newsletter!",
            "This article was featured in the Ferry newsletter. Sign up for it here.",
            "Subscribe to Ferryweek",
            "Weekly ferry newsletter: subscribe now",
        ),
        (
            "The ferry line kept on signing up new members all through the spring.",
            "She also writes the newsletter Ferryman.",
            "This is the last newsletter of the year.",
            "Subscribe to the theory of tides and you see it everywhere.",
            "This is Ferries Weekly. Readers who sign up get it in the inbox on Fridays.",
            "Readers signed up for a newsletter that never came.",
        ),
        longest=_SHORT_CALL,
    ),
    LineRule(
        "residue.newsletter.long_call",
        _CALL_WORDS,
        _CALL_PROSE,
        _is_newsletter_call,
        (
            "Want to keep up with the latest news of the harbor? Sign up for our free newsletter for the"
            " stories of the day, the tides and the timetables.",
        ),
        ("The ferry company asked all of its regular passengers to sign up with the harbor office by noon.",),
        where="edge",
        longest=420,
    ),
    LineRule(
        "residue.newsletter.reply",
        words(
            "thank thanks you there an something keep check enter provide confirm verify please"
            " unsubscribe opt"
        ),
        frozenset(),
        match_line(
            r"thanks?(?: you)?(?: so much)? for (?:signing up|subscribing|reading|registering|joining|your"
            r" (?:feedback|vote|subscription|registration))\b(?: (?:(?:to|for|with|our|this|the|us|and)\b"
            r"|(?-i:[A-Z]))[^.!?]{0,50})?",
            r"you (?:have|['’]ve) (?:been )?(?:successfully |already )(?:subscribed|signed up|registered"
            r"|unsubscribed|added)\b.{0,80}",
            r"there was (?:an error|a problem)\b.{0,60}\b(?:subscription|request|sign[ -]?up|email"
            r"|try again)\b.{0,60}",
            r"something went wrong\W+(?:please|try|refresh|reload|we)\b[^!?]{0,60}",
            r"an error (?:has )?occurred(?:\W+(?:please|try)| (?:while|when) (?:trying|processing|submitting"
            r"|sending|loading|saving))\b[^,!?]{0,60}",
            r"(?:keep an eye on|check) your (?:inbox|e-?mail) (?:for (?:our|your|(?:an?"
            r"|the) (?:[\w-]+ )?(?:e-?mail|link|confirmation|message|code))|to (?:confirm"
            r"|complete|finish|verify))\b.{0,80}",
            r"(?:please )?(?:enter|provide|confirm|verify) (?:a |an |your )?(?:valid )?e-?mail(?: address)?"
            r"(?: (?:to|for|below|here|again|in the)\b.{0,80})?",
            r"(?:you (?:can|may) )?(?:unsubscribe|opt out) (?:at )?any ?time\b.{0,80}",
        ),
        (
            "Thanks for signing up!",
            "You have successfully subscribed.",
            "There was an error processing your subscription.",
            "Thank you for signing up to the Ferry Letter",
            "You have successfully signed up to Ferryweek.",
            "Something went wrong. Please try again in an hour.",
            "An error occurred while sending your form",
            "Check your email to finish",
            "Please verify your email address to go on",
            "You can unsubscribe at any time with one click",
        ),
        (
            "Thanks for asking, he said.",
            "You have been warned.",
            "There was an error in the count.",
            "Something went wrong on the bridge.",
            "An error occurred in the count.",
        ),
        longest=160,
    ),
    LineRule(
        "residue.newsletter.name",
        words("newsletter newsletters"),
        frozenset(),
        re.compile(r"(?:[A-Z][\w’'&.-]* ){1,4}(?:Newsletters?|NEWSLETTERS?)").fullmatch,
        ("Pier Six Newsletter", "RIVERTON NEWSLETTERS"),
        ("The rise of the newsletter", "A newsletter"),
        longest=60,
    ),
    LineRule(
        "residue.newsletter.terms",
        words("by agree consent privacy terms recaptcha newsletters"),
        words("privacy"),
        match_line(
            r"(?:by (?:signing|submitting|subscribing|clicking|continuing|registering|providing|entering"
            r"|creating|using|checking|joining|logging)\b.{0,160}\b(?:you|i) (?:\w+ )?(?:agree|accept"
            r"|consent|acknowledge|confirm|understand|opt|certify)\b(?=.*\b(?:terms|privacy|polic(?:y"
            r"|ies)|cookies|e-?mails?|communications|conditions|messages|newsletters?|marketing"
            r"|guidelines)\b).{0,420})",
            r"(?:privacy notice: )?newsletters may contain\b.{0,300}",
            r".{0,60}\bprotected by recaptcha\b.{0,160}",
            r"i (?:agree|consent|accept|have read)\b.{0,80}\b(?:terms (?:of (?:use|service)|and conditions"
            r"|&)|privacy (?:policy|notice|statement)|newsletters?)\b.{0,160}",
            r"(?:[\w&,. ]{2,40} )?terms (?:of (?:use|service)|and conditions)?,? ?(?:and|&"
            r"|\|) privacy(?: (?:notice|policy|statement))?",
            r"privacy (?:policy|notice|statement),? (?:and|&|\|) terms(?: (?:of (?:use|service)|and"
            r" conditions))?",
        ),
        (
            "By signing up, you agree to our Terms of Use and Privacy Policy.",
            "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
            "Roe Media, LLC Terms and Privacy Notice",
            "By clicking on Join you accept that we send you emails.",
            "Newsletters may contain adverts.",
            "I have read the privacy notice",
            "Privacy Policy and Terms of Service",
        ),
        ("By using the canal, you agree with the past, he said.", "I accept the terms, but not the tone."),
        longest=600,
    ),
    LineRule(
        "residue.wall.call",
        words(
            "account subscriber subscribers subscribe subscription member members registered unlock article"
            " articles unlimited access journalism reporting news newsroom media press work consider offer"
            " supporter patron insider experience plan premium reading watching"
        ),
        words("subscribe subscriber subscribers subscription subscribing"),
        match_line(
            r"(?:please )?(?:create|register for|set up|log ?in to|sign in to|open) (?:a|an|your|my"
            r"|the)(?: free| new)?(?: [\w-]+)? account\b[^.!?]{0,80}",
            r"(?:already|not (?:yet )?) ?(?:a|an|have|on)\b[^.!?]{0,40}\b(?:subscriber|subscription"
            r"|member|account|subscribed|registered)\b.{0,60}",
            r"(?:to (?:continue|keep|finish) (?:reading|watching)|to read (?:this|the) (?:full "
            r"|rest of (?:the|this) )?(?:story|article)|to (?:unlock|access|view) (?:this|the|full"
            r"|more)\b)[^.!?]{0,80}\b(?:subscrib|sign|log|register|account|member|plan)[^!?]{0,80}",
            rf"this is (?:an? )?(?:\w+ )?(?:premium|subscribers?|members?)(?:[- ](?:only"
            rf"|exclusive))? {STORY}\b.{{0,120}}",
            r"(?:register|subscribe|log ?in|sign (?:in|up))\b[^.!?]{0,40}\bto (?:read|view|access|see"
            r"|(?:continue|keep|finish) (?:reading|watching))\b.{0,60}",
            rf"(?:this|the rest of this) (?:\w+ )?{STORY} is (?:only |exclusively )?(?:available|for"
            rf"|exclusive|reserved|free)\b.{{0,40}}\b(?:subscribers?|members|premium|registered)\b(?!"
            rf" of\b).{{0,60}}",
            r"(?:unlock|get|enjoy) (?:this|the full|unlimited|full|complete|digital|all|ad-free"
            r"|exclusive)\b.{0,60}\b(?:access|experience|subscription|subscriptions|membership|articles?"
            r"|content)\b.{0,80}",
            r"you(?:['’]ve| have) (?:reached|read|hit|used)\b.{0,40}\b(?:free (?:articles?|stories)"
            r"|article limit)\b.{0,80}",
            r"you(?:['’]ve| have) \w{1,6} (?:free |complimentary )?(?:articles?|stories|views) (?:left"
            r"|remaining)\b.{0,40}",
            r"subscribe(?: now| today)? (?:to|for) (?:read|continue|keep|unlock|access|full|unlimited"
            r"|just|only|as little|[$€£]).{0,80}",
            r"(?:please )?(?:consider |help )?(?:support|supporting|donate to|donating to"
            r"|fund)\b[^.!?]{0,40}\b(?:our|local|independent|quality|nonprofit|free|fearless"
            r"|investigative|public[- ]service) (?:journalism|reporting|news(?:room)?|work|media"
            r"|press)\b.{0,160}",
            r"please consider (?:supporting|donating|making a|becoming|subscribing|a donation|contributing)\b"
            r"(?=.*\b(?:us|our|newsroom|journalism|reporting|press|site|subscrib\w+|members?|supporter"
            r"|patron)\b).{0,160}",
            r"special offer for (?:[\w-]+ ){0,2}(?:readers|subscribers|members)\b.{0,260}",
            r"become an? (?:[\w-]+ ){0,2}(?:member|subscriber|supporter|patron|insider)(?: (?:today|now"
            r"|here|for (?:free|just|only|as)|to (?:get|read|support|access|unlock|continue"
            r"|enjoy))\b[^.!?]{0,80})?",
        ),
        (
            "Create your free account or log in",
            "This story is only available to subscribers.",
            "Already a subscriber? Log in",
            "Please consider supporting our newsroom with a monthly gift.",
            "Subscribe to read the continuation",
            "To keep watching, sign in to your account",
            "This is a subscriber-only article",
            "Subscribe to the paper to read the rest",
            "Enjoy unlimited access to Ferryweek",
            "You've reached your limit of free articles",
            "You have two free articles left",
            "Subscribe for full access",
            "Support independent journalism in Riverton",
            "Please consider a donation to the press fund",
            "Become a Ferryweek subscriber",
            "Special offer for our readers: a year of ferry news for $1",
        ),
        (
            "The union will get full pay and unlimited access.",
            "Support for the bill is high.",
            "The account is open.",
            "Become a member of parliament and you see it all, he said.",
        ),
        longest=320,
    ),
)

# --- sharing, following, writing to the author ---

_OFFICE = (
    r"\b(?:police|sheriff|detectives?|investigators?|hotline|crime ?stoppers|fbi|tips? line|information)\b"
)

_WORD = re.compile(r"[^\W\d_]+")
_SHARE_WORDS = frozenset(
    """
    share shares submit tweet print email mail save comment comments facebook twitter instagram linkedin
    pinterest reddit whatsapp telegram messenger flipboard copy link pin like post
    """.split()
)

FOLLOW_RULES = (
    LineRule(
        "residue.follow.account",
        words(
            "facebook twitter instagram threads tiktok youtube linkedin snapchat google whatsapp telegram"
            " bluesky mastodon x @ social sharing"
        ),
        words("facebook twitter instagram @"),
        every(
            match_line(
                rf"(?:and |please |you can |don['’]t forget to |be sure to |also )?(?:follow|like|find|join"
                rf"|connect with|add|subscribe to|check out|tweet|tag|visit) (?:(?:us|me|him|her|them|our"
                rf"|this|along|more|and)\b|@|(?=on )|(?:the )?(?-i:[A-Z])).{{0,140}}\b(?:on|at|via|through"
                rf"|to)\b.{{0,20}}\b{NETWORK}\b.{{0,160}}",
                r"(?:and |please |you can )?follow\b.{1,80}@\w+.{0,120}",
                r"(?:share|tweet|post|pin)(?: (?:this|it|these|the|your)\b.{0,50})? (?:on|to|via) (?:your"
                r" )?(?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|social media|e-?mail)\b.{0,60}",
                r"share all sharing options\b.{0,200}",
                r"(?:on )?(?:facebook|twitter|instagram|x|e-?mail)(?: page| account)?(?:: ?(?=\S*[@./])"
                r"| (?:at )?(?=\S*(?:@\w|/|\.[a-z]{2})))\S{2,60}",
            ),
            without(_OFFICE, r"[“”]", r"\bsaid\b"),
        ),
        (
            "Follow the Riverton Times on Facebook and Twitter.",
            "Follow Jane Doe on X: @janedoe",
            "Share this on Facebook",
            "Follow Jane Doe @janedoe",
            "Share the story of the bridge on Facebook",
            "Twitter: @rivertontimes",
            "On X @rivertontimes",
            "Share All sharing options for: Bridge shut",
        ),
        (
            "Follow the money on Facebook, he said.",
            "Find information on Facebook.",
            "She follows him on Instagram.",
            "Share prices jump on Facebook results",
            "Facebook: a short history",
            "Xi. And then Li.",
        ),
        longest=320,
    ),
    LineRule(
        "residue.share.row",
        words("share tweet print email submit facebook twitter whatsapp"),
        frozenset(),
        lambda line: _SHARE_WORDS.issuperset(found := _WORD.findall(line.lower())) and 2 <= len(found) <= 12,
        ("Share Tweet Email", "Share | Print | Comments (12)", "Facebook Twitter LinkedIn Email"),
        ("Share the load", "Print and be damned"),
        longest=100,
    ),
    LineRule(
        "residue.follow.contact",
        words(
            "@ contact contacted reached reach email mail write send text submit tip tips story question"
            " questions comments feedback"
        ),
        words("@"),
        every(
            match_line(
                r"(?:you can |please |to )?(?:contact|e-?mail|reach|write(?: to)?|send)\b.{1,140}\b(?:at|on"
                r"|to|via|by)\b.{0,60}\S@\S.{0,160}",
                r"\S.{1,80}\b(?:(?:can|may) be (?:reached|contacted|emailed|followed)|tips can be"
                rf" sent)\b(?=.*(?:@|\d{{3}}|\bvia\b|\be-?mail\b|\bphone\b|\bon {NETWORK}\b)).{{1,120}}",
                r"(?:contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter|editor)|me|us"
                r"|this reporter)\b(?!,).{0,120}",
                r"(?-i:(?:[A-Z][\w.'’-]+ ){1,3}[A-Z])[\w.'’-]+[:,|–—-]+ \S+@\S+\.\w{2,6}.{0,160}",
                r"(?:[\d() .+-]{7,20}[,;|]"
                r" ?)?[\w.+-]{2,40}@[\w.-]{2,40}\.\w{2,6}(?:[,;| ]{1,3}[\d()@ .+\w-]{1,40})?",
                r"(?:do you |have you )?(?:got|have) (?:a|any) (?:tip|story|question|news tip"
                r"|confidential tip)s?(?:\b[^.!?]{0,80}\?.{3,120})?",
                r"(?:tips|questions|comments|feedback|corrections)\b[^.!?]{0,30}\? ?(?:please"
                r" |[^.!?]{3,60}\? )?(?:write|e-?mail|contact|call|send|text|message|tell|get in touch"
                r"|visit|click|\S+@)\b.{3,100}",
                r"(?:send|text|submit|phone|call) (?:in )?(?:(?:your |us |me |news )(?:a |any |your )?"
                r"|(?=.{0,99}@))(?:tips?|story ideas|stories|pictures|questions|comments|feedback"
                r"|letters)\b.{0,160}",
            ),
            without(
                r"\b(?:police|sheriff|detectives?|investigators?|hotline|crime ?stoppers|fbi)\b", r"[“”]"
            ),
        ),
        (
            "Contact Jane Doe at jane.doe@example.com. Follow her on X @janedoe",
            "Jane Doe can be reached at 555-0100.",
            "Got a tip? Write to us.",
            "Write to the editor about this story",
            "Jane Doe, jane.doe@example.org",
            "jane.doe@example.org",
            "jane.doe@example.org; 555-0100",
            "Contact Jane with ferry tips via e-mail, jane@example.org",
            "Questions or comments? Write to the desk.",
            "Send us your questions",
        ),
        (
            "Anyone with information is asked to contact police at 555-0100.",
            "They could be reached at noon.",
            "Send help.",
        ),
        where="end",
        longest=320,
    ),
    LineRule(
        "residue.comment.call",
        words("comment comments thoughts opinion think"),
        frozenset(),
        every(
            match_line(
                r"(?:please )?(?:leave|post|add|write|share|drop|tell us|submit|read|view|see|show"
                r"|join)\b[^.!?]{0,30}\b(?:comments?|thoughts|opinions?|think)\b(?: (?:\(\d+\)|below|here"
                r"|with us|in the|on)\b[^.!?]{0,40})?",
                r"(?:let us know|tell us|sound off|weigh in|share your (?:thoughts|views"
                r"|opinion))\b[^.!?]{0,60}\b(?:comments?|below|think)\b[^.!?]{0,60}",
                r"\d{1,5} comments?|comments? \d{1,5}",
            ),
            without(r"\b(?:said|says|told)\b", r"[“”]"),
        ),
        (
            "Leave a comment below",
            "Let us know in the comments!",
            "12 comments",
            "Comments 12",
            "Share your opinion with us",
        ),
        (
            "Comments by the mayor drew fire.",
            "Leave no comment unanswered, he said.",
            "Share of comments fell to 5 percent",
        ),
        longest=260,
    ),
    LineRule(
        "residue.follow.post",
        words("@ # http https www pic instagram twitter t post photo video reel tweet"),
        words("@"),
        match_line(
            r"(?:https?://)?(?:pic\.twitter\.com|t\.co|twitter\.com|x\.com|instagram\.com)/\S+",
            r"(?:\d{1,2}[.)] )?(?:https?://|www\.)[^\s]{4,300}",
            r"an? (?:post|video|photo|reel|tweet|status) (?:shared|posted) (?:by|from|on) .{1,120}",
            r"(?:#\w+[\s,]*){1,15}",
        ),
        (
            "pic.twitter.com/AbC123",
            "A post shared by Jane Doe (@janedoe)",
            "#ferries #harbour",
            "https://www.example.org/ferries",
        ),
        ("He posted it at @ noon", "#1 on the list is the ferry", "— Jane Doe (@janedoe) December 20, 2023"),
        longest=320,
    ),
)

# --- shops and apps ---

_PRICE = re.compile(
    r"(?:(?:[Nn]ow|[Ff]rom|[Oo]nly|[Ss]tarting at) )?(?:[$€£]\d[\d,.]* ){0,2}[$€£]\d[\d,.]*(?:"
    r" \([^)]{1,30}\))?(?:(?: (?:at|from|via|on|@)|,) ([^!?,]{2,50}[^.!?,]))"
)

SHOP_RULES = (
    LineRule(
        "residue.shop.price_line",
        words("$ £ € code save"),
        frozenset(),
        match_line(
            r"(?:price|our price|sale price|list price): ?[$€£]\d[\d.,]*[^.!?]{0,30}",
            r"(?:get|buy|grab|find|shop) (?:it|them|yours|one) for (?:just |only )?[$€£]\d[^.!?]{0,60}",
            r"at (?:the )?time of (?:publication|publishing|writing),? (?:the |this )?prices?\b.{3,100}",
            r"[$€£]\d[\d.,]* [$€£]\d[\d.,]*",
            r"(?:was|list price|regular(?:ly)?|originally|msrp|rrp)[: ]{1,2}[$€£]\d[\d.,]*(?:,? (?:now|is|-"
            r"|–)?:? ?[$€£]\d[\d.,]*)[^.!?]{0,40}",
            r"use (?:the )?(?:promo |coupon |discount |voucher )?code:? (?-i:[A-Z\d]{3,20})\b[^!?]{0,80}",
            r"save (?:up to )?(?:\d{1,2}%|[$€£]\d[\d.,]*)(?: off| now| today)?",
            r"buy (?:it|now|online|here)\W{1,2}[$€£]\d[^!?]{0,60}",
        ),
        (
            "Price: $29",
            "Get it for $29",
            "$40 $29",
            "At the time of publication, the price was $29",
            "Was $49, now $29",
            "Use code FERRY for 10% off",
            "Save 20%",
            "Buy now: $29",
        ),
        (
            "The price: $29 million, he said.",
            "$29",
            "Save 20% of the water, he said.",
            "Save $100 on a boat",
            "Was 49, now 29",
            "Use code words",
        ),
        longest=120,
    ),
    LineRule(
        "residue.shop.price",
        words("$ € £"),
        frozenset(),
        lambda line: (found := _PRICE.fullmatch(line)) is not None and is_credit(found[1]),
        ("$49 at Roe Shoes", "$2,800 via Doe & Sons"),
        ("$49 million", "$5 at the door buys a lot, he said.", "$49"),
        longest=80,
    ),
    LineRule(
        "residue.shop.call",
        words(
            "buy shop order get book reserve claim grab see check view compare try download install pre"
            " preorder find app"
        ),
        frozenset(),
        every(
            match_line(
                r"(?:buy|shop|order|get|book|pre-?order|reserve|claim|grab|see|check|view|compare) (?:it "
                r"|them |this |these |your |the |all )?(?:(?:now|here|today|tickets?|yours?|prices?"
                r"|deals?|details|price|deal)\b ?){1,3}(?:(?:at|on|from|here|now) [^.!?]{2,40})?",
                r"(?:buy|shop|order|see|get|find) (?:[^.!?]{2,60} )?(?:on|at|from) (?:amazon|walmart|target"
                r"|ebay|best buy|nordstrom|sephora|etsy|argos|boots)\b(?: for [$€£]\d[\d.]*)?",
                r"(?:our|the (?-i:[A-Z])[\w'’-]*) (?:[\w'’-]+ ){0,3}app is (?:now )?(?:free|available)\b"
                r"[^.!?]{0,80}",
                r"(?:try|get|download) (?:your free [\w-]+ |(?-i:(?:[a-z]?[A-Z][\w.’'-]* ){1,3}))"
                r"(?:now|today|for free|free)",
                r"(?:download|get|install|try) (?:the|our)(?: (?!for\b)[\w’'&.-]+){0,6} app\b(?: (?:for"
                r"|on|from|now|today|here|to)\b[^.,;]{0,60})?",
            ),
            without(r"[“”]", r"\bsaid\b", r"^\W*the\b.*\bapp is\b.*\.$"),
        ),
        (
            "BUY TICKETS HERE",
            "Download our free app for ferry alerts",
            "Try Roe VPN Now",
            "See price at Amazon",
            "Book your tickets now from Roe Tours",
            "Buy the lamp at Walmart for $29",
            "Our free app is now available for phones",
        ),
        (
            "Get the price right.",
            "Order now reigns.",
            "Shop owners fear the worst.",
            "Download speeds fell.",
            "The app is available in 30 countries.",
            "The Roe app is available on all phones.",
            "See how the people at Amazon live",
            "Try to see it today",
        ),
        longest=160,
    ),
)

# --- video, audio, galleries ---

MEDIA_RULES = (
    LineRule(
        "residue.media.prompt",
        words(
            "video image photo picture slide item gallery watch listen audio see view read hear discover"
            " purposes purpose look consult media play find of scroll stream wherever"
        ),
        words("podcasts"),
        match_line(
            r"(?:image|photo|picture|slide|item|video|gallery)? ?\d{1,3} ?of ?/? ?\d{1,3}",
            r"(?:image|photo|picture|slide|gallery) ?\d{1,3} ?/ ?\d{1,3}",
            r"scroll (?:down|through)? ?(?:for|to (?:see|watch|view)) (?:the |more )?(?:videos?|photos?"
            r"|pictures|images|gallery)",
            r"(?:to|for) (?:see|watch|view|listen|read|hear|discover|look|consult)(?: (?:it|also|too"
            r"|again|next|more|on|in|the|this|our|at|to|video|pictures|images|photos|audio|full)){1,4}",
            r"(?:to|for) (?:see|read|watch|listen to|discover)(?: it)? (?:also|too|next)\b ?[:|–-]?"
            r" ?[^.]{2,140}",
            r"(?:for|(?:image|photo|picture)s? (?:is |are )?(?:used )?(?:only )?for) (?:representational"
            r"|representative|illustrative|illustration|reference) purposes?(?: only)?",
            r"the video will (?:auto-?play|start|begin)\b.{0,60}",
            r"(?:video|image|photo|audio|media|picture) (?:caption|duration|credit|source|player"
            r"|unavailable|loading)s?(?:[:,] ?.{0,80})?",
            r"(?:image|media|video) (?:caption|copyright|source) (?-i:[A-Z]).{1,120}",
            r"(?:listen|watch|subscribe|stream|follow|find)(?: [^\s!?]+){0,9}? (?:on|via|at|from|to) (?:apple"
            r" podcasts|spotify|audible|stitcher)\b[^!?]{0,120}",
            r"[^!?“”]{0,120}\bwherever you (?:get|find|listen to) (?:your )?podcasts\b.{0,40}",
        ),
        (
            "To see in video",
            "Image 1 of 13",
            "To read also: The ferry is late",
            "Photo 3/12",
            "Scroll down to see the photos",
            "For see in pictures",
            "To watch next: The ferry is late",
            "Image for illustration purposes only",
            "The video will start soon",
            "Image caption, The old pier",
            "Listen to the Ferry Hour on Apple Podcasts",
            "Out each Monday wherever you get your podcasts",
            "Image caption The old pier in May",
        ),
        (
            "To see is to believe.",
            "Image of a man",
            "Watch on Monday, they said.",
            "To read more books is his plan",
        ),
        longest=180,
    ),
    LineRule(
        "residue.media.caption",
        words("image photo picture pic pictured caption file"),
        words("photo"),
        re.compile(
            r"\W*(?:(?:File )?(?:Image|Photo|Picture|Pic|Pictured|Caption)|IMAGE|PHOTO|PICTURED|CAPTION|File"
            r"|FILE)(?: \d{1,2})?(?::| [-–—]) [A-Z][^\n]{15,300}[^.!?:;,]|(?:PHOTO|IMAGE|FILE PHOTO|PICTURED"
            r"|FILE)(?::| [-–—]{1,2}) (?=[^\n]{0,300}\d)[A-Z][^\n“”]{15,300}"
        ).fullmatch,
        (
            "Image: Jane Doe has been the harbour master since May",
            "File: The old ferry at the pier in Riverton",
            "FILE PHOTO: The old ferry leaves Riverton, May 2, 2021.",
        ),
        ("Image: it is everything in this trade", "Photo: she said nothing of the kind", "File: A to Z."),
        longest=320,
    ),
    LineRule(
        "residue.media.duration",
        words("0"),
        frozenset(),
        re.compile(r"[A-Z“‘\"'][^\n]{14,150}[^\s.,;:] 0\d:\d\d").fullmatch,
        ("Harbour bridge closes for a year 01:14",),
        ("1. A. Doe 03:02",),
        longest=170,
    ),
)

PROMOTION_RULES = (
    *ADVERT_RULES,
    *OTHER_RULES,
    *RELATED_RULES,
    *NEWSLETTER_RULES,
    *FOLLOW_RULES,
    *MEDIA_RULES,
    *SHOP_RULES,
)
