"""Rules for what a page says about itself: players, dialogs, forms, consent, widgets, terms of its shop."""

from __future__ import annotations

import re

from newscore.cleaning.rules import NETWORK, SPOKEN, STORY, LineRule, every, match_line, without, words

INTERFACE_RULES = (
    LineRule(
        "residue.media.embed",
        words(
            "video content media audio post consent embed twitter facebook instagram tweet third carousel"
            " stream"
        ),
        frozenset(),
        match_line(
            r"(?:this|the) (?:video|content|media|audio|(?:live ?)?stream|embed|post|tweet"
            r"|player)\b.{0,60}\b(?:can(?:not|['’]t| ?not)\b.{0,40}\b(?:played|loaded|shown|displayed|viewed"
            r"|found)(?: (?:(?:in|on|from) your|because|due to|without|until|unless|as|here|at this time"
            r"|right now)\b.{0,80}|[.!:,;] ?.{0,100})?|failed to load\b.{0,120})",
            r"this (?:video|content|media|audio|(?:live ?)?stream|embed|post|tweet)\b.{0,60}\b(?:(?:is"
            r"|are) (?:not|no longer) (?:available|supported)|is unavailable|has been (?:removed|deleted)"
            r"|is hosted by)\b.{0,120}",
            r"media (?:playback )?(?:is )?(?:not supported|unsupported)\b.{0,60}",
            r"to (?:play|view|watch|see|display|use|show|read|load) (?:this|the|all)\b.{2,60},?"
            r" ?(?:you(?:['’]ll)? (?:need|must|have)|please|we need|enable|turn on|allow)\b.{3,160}",
            r"we need your (?:consent|permission)\b.{3,160}",
            r"(?:end of|skip|skip past|allow) (?:\w+ )?(?:twitter|x|facebook|instagram|youtube|tiktok"
            r"|carousel|embed)(?: (?:post|content|embed|video|carousel))?(?: by| from)?[^.!]{0,60}",
            r"(?:warning: )?[\w' ]{2,40} (?:is|are) not responsible for (?:the content of |any )?(?:third[-"
            r" ]party|external)\b.{3,100}",
        ),
        (
            "This video can not be played",
            "To play this video you need to enable JavaScript in your browser.",
            "End of Twitter post",
            "We need your consent to load this content",
            "Media playback not supported",
            "The Pier is not responsible for third-party pages.",
            "This video is no longer available in your country",
        ),
        (
            "The video cannot be the end of it.",
            "The content of the box was lost",
            "To see the show you pay.",
            "The video cannot be played in court, the judge ruled.",
            "The content of the report cannot be shown to the jury.",
        ),
        longest=240,
    ),
    LineRule(
        "residue.legal.privacy",
        words("privacy partners cookies data"),
        words("partners"),
        match_line(
            r"we (?:value|respect|care about) your (?:\w+ )?privacy\b.{0,200}",
            r"we and our (?:\d+ )?(?:\w+ )?partners\b(?=.*\b(?:data|cookies?|information|devices?|process"
            r"|consent|privacy|ads)\b).{3,400}",
        ),
        ("We value your privacy", "We and our 800 partners store data on your device."),
        ("We and our neighbours row", "Our partners value privacy, she said."),
        longest=520,
    ),
    LineRule(
        "residue.comment.policy",
        words("comments comment commenting logged conversation conversations say"),
        frozenset(),
        every(
            match_line(
                r"(?:you must|you need to|please)(?: be)? (?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)(?:["
                r" -]in)? (?:to|before|in order)\b.{3,80}",
                r"(?:all )?(?:comments?|conversations?|commenting)(?: on this (?:story|article|post))? (?:is"
                r"|are|may be|will be|has been|have been) (?:now |currently )?(?:moderated|closed|turned off"
                r"|disabled|reviewed|subject|removed|held)\b.{0,160}",
                r"(?:please )?(?:keep|read|review|see|follow|note|respect)\b.{0,50}\b(?:comments? (?:policy"
                r"|section|guidelines|rules)|comments (?:civil|respectful|clean|on[- ]topic)|commenting"
                r"|community (?:guidelines|rules|standards))\b.{0,160}",
                r"only (?:subscribers|members|registered users) can (?:comment|post|reply)\b(?: (?:on this"
                r"|here|below|in|to this)\b[^.!?]{0,50})?",
                r"have your say(?: (?:in|below|by|using|on (?:this|our))\b[^.!?]{0,80})?",
            ),
            without(*SPOKEN),
        ),
        (
            "You must be logged in to post a comment.",
            "Please keep comments civil and on topic.",
            "Comments are moderated.",
            "Have your say in the comments section below",
            "Only members can comment on this page",
        ),
        ("The comments are his own.", "Have your say on the new bridge", "Comments are few."),
        longest=280,
    ),
    LineRule(
        "residue.note.syndicated",
        words("edited syndicated generated inputs ai automated agency"),
        words("syndicated generated autogenerated"),
        match_line(
            rf"(?:.{{0,60}}\b)?this {STORY} (?:has|was|is)(?: not|n['’]t)(?: been)? edited"
            rf" by\b.{{2,80}}\b(?:staff|team|editors?|desk)\b.{{0,140}}",
            r".{0,120}\bsyndicated feed\b.{0,60}",
            rf"(?:disclaimer\W+)?this {STORY} (?:is|was|has been) auto-?generated\b.{{0,120}}",
            rf"this {STORY} (?:was|is|has been) (?:\w+ ){{0,3}}(?:written|generated|created|produced"
            rf"|translated|summari[sz]ed)\b.{{0,40}}\b(?:ai|artificial intelligence|automat\w+|machine"
            rf" translation)\b.{{0,120}}",
            r"with (?:additional )?inputs? from (?:the |agenc|(?-i:[A-Z]))[^.!?]{1,60}",
            r"with [\w&/ ]{2,30} inputs",
        ),
        (
            "(With inputs from PTI)",
            "With agency inputs",
            "This story has not been edited by our staff.",
            "Published from a syndicated feed",
            "This report is auto-generated from a wire.",
            "(This story has not been edited by our staff and is published from a syndicated feed.)",
            "This article was written with the help of AI.",
        ),
        ("This story is not edited by fear.", "With the inputs came a bill", "The feed is dear."),
        longest=280,
    ),
    LineRule(
        "residue.related.kicker",
        words(
            "opinion explained explainer analysis column exclusive editorial perspective previously earlier"
        ),
        frozenset(),
        re.compile(
            r"\W*(?:(?:[Oo]pinion|OPINION|[Ee]xplain(?:ed|er)|EXPLAIN(?:ED|ER)|[Aa]nalysis|ANALYSIS"
            r"|[Cc]olumn|COLUMN|[Ee]xclusive|EXCLUSIVE|[Ee]ditorial|EDITORIAL|[Pp]erspective"
            r"|PERSPECTIVE)(?:[:|]| [|–—-])|(?:[Pp]reviously|PREVIOUSLY|[Ee]arlier|EARLIER)(?::| \|))"
            r" ?[“‘\"'A-Z][^\n]{12,160}[^.,;:]"
        ).fullmatch,
        ("Opinion | The bridge must open by the spring", "EXPLAINED: Why ferries are late"),
        ("Opinion: he has none.", "Analysis of the water", "Opinions: many and loud in the town"),
        where="end",
        longest=180,
    ),
    LineRule(
        "residue.media.player",
        words(
            "listen audio modal dialog current playback gallery images photos pictures / voice read 00"
            " narrated loaded volume"
        ),
        frozenset(),
        match_line(
            rf"listen to this {STORY}(?:\W+\d{{1,2}}(?::\d\d)? ?min(?:ute)?s?)?",
            r"this audio (?:is|was) (?:auto|automatically|machine|computer|ai)?[- ]?(?:generated|created"
            r"|produced|narrated|read)\b[^!?]{0,100}",
            rf"this {STORY} is (?:narrated|voiced|read (?:aloud|by an? (?:automated|ai|computer|machine)))\b"
            r"[^!?]{3,80}",
            r"(?:loaded|volume)\W{1,3}\d{1,3}(?:\.\d+)?%",
            r"(?:duration )?0?0:00|gallery \d{1,3} (?:photos|images|pictures)",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
            r"(?:current time|playback rate|remaining time)\W+\d[\d:x.]{0,8}",
            r"(?:beginning|end) of dialog window\b.{0,100}",
            r"this is a modal window\b.{0,140}",
        ),
        (
            "Listen to this article (5 min)",
            "00:00 / 01:20",
            "This audio is auto-generated.",
            "This article is narrated by the author.",
            "Loaded: 12.5%",
            "0:00",
            "Gallery 12 images",
            "Current time 0:12",
            "End of dialog window",
            "This is a modal window, which Escape will close",
        ),
        ("Listen to this child", "9/10", "Images of 1924", "The audio is clear"),
        longest=160,
    ),
    LineRule(
        "residue.time.reading",
        words("reading read"),
        frozenset(),
        match_line(
            r"(?:estimated )?read(?:ing)? time\W+(?:\d{1,2} min(?:ute)?s?, \d{1,2} sec(?:ond)?s?|\d{1,2}(?:"
            r" ?[-–] ?\d{1,2})?|under a|one) ?min(?:ute)?s?(?: read)?"
        ),
        ("Estimated reading time: 4 minutes",),
        ("Reading time",),
        longest=60,
    ),
    LineRule(
        "residue.legal.consent",
        words("content cookies privacy emailed consented permission"),
        words("privacy cookies signup permission"),
        match_line(
            rf"this {STORY} (?:contains|includes) content (?:provided|hosted|from)\b.{{3,300}}",
            r"we use your (?:sign-?up|e-?mail|data) to\b.{3,300}",
            r"(?:our|the) privacy (?:notice|policy|statement) explains\b.{0,100}",
            r"i (?:would like|want|agree) to (?:be emailed|receive)\b.{0,120}\b(?:e-?mails?|newsletters?"
            r"|offers|updates|marketing|communications)\b.{0,160}",
        ),
        (
            "This article contains content provided by Roebook.",
            "We use your data to choose the content you see.",
            "Our privacy notice explains how.",
            "I agree to be emailed offers and updates",
        ),
        ("He was not responsible for the content of the box.", "I want to receive what is mine, he said."),
        longest=500,
    ),
    LineRule(
        "residue.comment.form",
        words(
            "published akismet notify send never preferences comment refresh field fields wrong correction"
            " mistake typo error notifications window tab count shares likes views reactions replies retweets"
        ),
        frozenset(),
        match_line(
            r"your e-?mail address will not be published\b.{0,80}",
            r"required fields are marked\b.{0,20}",
            r"save my name, e-?mail\b.{0,120}",
            r"we['’]ll (?:send|e-?mail|notify) you\b[^.!?]{3,80}",
            r"this field is (?:required|mandatory|optional|hidden|invalid|for validation)\b[^.!?]{0,80}",
            r"(?:oops|sorry|whoops)\W+(?:something|an error|there (?:was|is|has)|your (?:comment"
            r"|e-?mail|request|message|session|browser|vote)|please)\b.{3,100}",
            r"(?:turn on|enable|allow|receive) (?:[\w-]+ ){0,3}notifications\b[^.!?]{0,80}",
            r"(?:[^.!?]{0,60}, )?opens (?:in )?(?:a )?new (?:tab|window)",
            r"[\d.,]{1,9}[km]? (?:shares|likes|views|reactions|replies|retweets)|(?:views|word"
            r" count)\W{1,2}[\d,.]{1,12}",
            r"we(?:['’]ll| will) never (?:share|sell) your\b[^.!?]{3,80}",
            r"you can (?:manage|change|update) your (?:preferences|subscriptions?)\b[^.!?]{0,60}",
            r"notify me of\b[^!?]{0,80}\b(?:posts|comments|replies|e-?mail)\b.{0,40}",
            r"this (?:site|form) uses akismet\b.{0,160}",
            r"(?:log|sign) in to (?:leave|post|add|write|join|save|view|follow|read)\b[^.!?]{0,60}",
            r"(?:to report|(?:if you |have you )?(?:spot|see|notice|find|found|spotted|noticed)) (?:an?|any)"
            r" (?:error|mistake|typo|correction|inaccuracy|problem)s?\b.{0,80}\b(?:us|here|e-?mail|contact"
            r"|click|form|desk)\b.{0,80}",
            r"please (?:refresh|reload) (?:your browser|the page|this page)\b.{0,160}",
        ),
        (
            "Your email address will not be published. Required fields are marked *",
            "Log in to leave a comment",
            "Required fields are marked *",
            "Save my name, email and site for my next comment",
            "We'll send you one letter a week",
            "This field is required",
            "Sorry, there was an error",
            "Turn on desktop notifications",
            "Timetable, opens in new tab",
            "1.2k views",
            "Word count: 512",
            "We will never share your address",
            "You can change your preferences at any time",
            "Notify me of new posts by email",
            "This site uses Akismet to reduce spam.",
            "Please refresh the page to see the form",
            "If you spot an error, please let us know",
        ),
        (
            "The list will not be published.",
            "Please refresh the paint, he said.",
            "This field is where the battle was fought",
            "We will never share power with him.",
            "Sorry, that was wrong",
        ),
        longest=220,
    ),
    LineRule(
        "residue.newsletter.inbox",
        words("inbox day morning week informed date tuned latest know alerts enjoyed like liked"),
        frozenset(),
        every(
            match_line(
                r"[^.!?“”]{3,90}\b(?:in|to|into) your (?:e-?mail )?inbox(?: [\w-]+){0,4}",
                r"start your (?:day|morning|week|weekend)\b.{3,120}\b(?:briefing|newsletter|news"
                r"|headlines|podcast)\b.{0,60}",
                r"(?:stay|keep|be|get) (?:up[ -]to[ -](?:date|speed)|tuned|informed|connected|in the (?:know"
                r"|loop)|ahead of)\b.{3,100}\b(?:news|alerts|updates|newsletters?|headlines|briefing"
                r"|stories)\b.{0,80}",
                r"(?:enjoy(?:ed|ing)?|liked?|love[d]?) (?:this|what you)\b.{0,60}\? ?"
                r"(?:share|subscribe|sign|support|follow|join|read)\b.{0,120}",
                r"to get (?:\w+ ){1,4}(?:alerts|news|updates)\b[^.!?]{0,30}\b(?:download|sign|subscribe"
                r"|click)\b.{0,80}",
            ),
            without(*SPOKEN),
        ),
        (
            "Morning headlines in your inbox",
            "Stay up to date with the latest news from Riverton.",
            "Enjoyed this article? Share it with your friends.",
            "Start your day with the Ferry briefing",
            "Be in the know with the stories that count",
            "To get ferry alerts, download the app",
        ),
        ("A bug in your inbox. And a cure.", "Start your engines", "Stay informed, she said of the news."),
        longest=220,
    ),
    LineRule(
        "residue.follow.join",
        words("join preferred"),
        frozenset(),
        every(
            match_line(
                rf"join (?:our|us on|the|\d[\d,]*) [^.!?]{{0,60}}\b{NETWORK}\b(?: (?:channel|group"
                rf"|community|page))?.{{0,80}}",
                r"(?:add|make|set|choose)\b.{0,40}\bpreferred (?:news )?source\b(?! of).{0,40}",
                r"join (?:our|the|\d[\d,]*|thousands of)\b[^.!?]{0,40}\b(?:community|readers|subscribers"
                r"|newsletter|list)\b.{0,80}",
            ),
            without(*SPOKEN),
        ),
        (
            "Join our WhatsApp channel for ferry news",
            "Join the Telegram group of the paper",
            "Make Ferryweek a preferred source on Google",
            "Join 50,000 readers of the Ferry Letter",
        ),
        ("Join the navy and see the world", "Join the dots", "Make coal the preferred source of power"),
        longest=200,
    ),
    LineRule(
        "residue.related.teaser",
        words("more"),
        frozenset(),
        re.compile(
            r"[^\n]{10,260}(?:[.:;!?…”’]|\.\.\.) ?(?:[\[(] ?)?(?:Read|READ|Learn|LEARN|See|SEE) (?:more|MORE)"
            r"(?: (?:here|HERE))?[ .…»›>→\])]*"
        ).fullmatch,
        (
            "What you need to know about ferries: Read more",
            "The ferry is late again this year... Read more »",
        ),
        ("He wants to read more", "“You should read more.”"),
        longest=300,
    ),
    LineRule(
        "residue.advert.widget",
        words("taboola outbrain disqus wordpress revcontent blogger"),
        frozenset(),
        match_line(
            r"(?:(?:promoted|recommended|sponsored|powered|comments powered|proudly powered) )?by"
            r" (?:taboola|outbrain|disqus|wordpress|revcontent|blogger)"
        ),
        ("Promoted by Taboola", "Powered by WordPress"),
        ("Bought by Taboola for a song",),
        longest=60,
    ),
    LineRule(
        "residue.shop.terms",
        words("associate prices price products picks items selected"),
        words("independently commission commissions"),
        match_line(
            r"as an amazon associate\b(?!,? (?:he|she)\b).{3,160}",
            r"(?:note that |all )?prices? (?:and (?:availability|stock) (?:(?:are|is|were|was|may)"
            r" )?(?:accurate|correct|subject|vary|change)|(?:(?:are|is|were|was) )?(?:accurate|correct"
            r"|subject to change))\b.{0,160}",
            r"(?:all|our|every|each|the) (?:products?|picks|items?|recommendations)\b.{0,80}\b"
            r"(?:independently|hand-?picked)\b(?=.*\b(?:we|our|us|editors?|writers?|team)\b).{0,240}",
        ),
        (
            "As an Amazon Associate, we earn from qualifying purchases.",
            "Prices and availability are accurate at the time of publication.",
            "All products featured are independently selected by our editors.",
        ),
        (
            "Prices are up again.",
            "The products were tested independent of the maker.",
            "Our picks were late.",
        ),
        longest=420,
    ),
    LineRule(
        "residue.note.distribution",
        words("distributed files appeared information material content"),
        words("appeared"),
        match_line(
            r"the post .{3,200} (?:appeared first|first appeared) on [^!?]{2,60}",
            rf"(?:information|material|content|reports) from .{{3,80}}\b(?:was|were) (?:used|included)"
            rf"(?: (?:in|for|to (?:compile|write|prepare)) this {STORY})?",
            r"distributed by [^.!?]{3,60}\b(?:agency|service|services|syndicate|llc|inc)\b.{0,40}",
            r"(?:[—–-] ?)?with files from (?:the )?(?-i:[A-Z])[^.!?]{2,80}",
        ),
        (
            "Distributed by Roe Content Agency, LLC.",
            "With files from The Riverton Press",
            "Material from the Riverton Press was used in this report.",
            "The post Why ferries are late appeared first on Ferryweek.",
        ),
        (
            "Leaflets were distributed by the agency on Monday.",
            "She left with files from the office",
            "Information from both phones was used in the trial.",
        ),
        longest=320,
    ),
    LineRule(
        "residue.tags.page",
        words("page tagged posted filed story article next disclaimer"),
        frozenset(),
        match_line(
            r"page \d{1,3} of \d{1,3}",
            r"posted in:? [^.!?:]{2,60}",
            r"(?:filed to|in this (?:story|article)): [^.!?]{2,120}",
            r"(?:\d{1,2} ){1,10}(?:next|last|of \d{1,3})",
            r"disclaimer: .{10,200}",
            r"tagged(?: with| as)? (?!.*\b(?:was|were|is|are|had|has)\b)[^.!?:]{2,160},[^.!?:]{2,160}",
        ),
        (
            "Page 1 of 3",
            "Posted in News",
            "Tagged ferries, bridges",
            "In this article: ferries, bridges",
            "1 2 3 4 Next",
            "Disclaimer: The harbour office owns a part of this paper.",
        ),
        ("Page one", "Posted in the window: a sign."),
        where="edge",
        longest=260,
    ),
)
