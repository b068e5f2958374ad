"""Words and phrases of lines that are left over from a web page around an article.

Labels are whole lines, in lower case, without marks at their edges: `» RELATED «` is looked up as
`related`. A phrase is here if it is a label of a page and hardly ever a line of an article.
"""

from newscore.lexicons.calendar import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    ZONES,
)
from newscore.lexicons.names import AGENCIES

SOURCE = "own compilation"


# the phrases of a block stand between commas, over as many lines as they need
def _phrases(block: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in block.split(",") if phrase.strip())


# whole line -> class; such a line goes wherever it stands
LABELS: dict[str, frozenset[str]] = {
    "advert": _phrases(
        """
        advertisement, advertisements, advertisment, advertising, advertise with us, paid advertisement,
        promoted, paid content, partner content, paid partner content, partner stories, sponsored,
        sponsored by, sponsored link, sponsor message,
        sponsor content, supported by, brought to you by, in partnership with, presented by, powered by,
        remove ads, loading ad, after newsletter promotion, report this ad, why this ad, story continues,
        article continues, article continued below, continue reading, continued below, keep reading below,
        read on for more, from our partners, from our sponsors, a message from our sponsor,
        content from our partners, around the web, from around the web, from the web, promoted listings,
        from our advertisers, advertisement feature, sponsor's message, paid post, in association with,
        ad loading, advertising disclosure, about this ad, advertise here, from our partner, advert
        """
    ),
    "share": _phrases(
        """
        share this, share via, share on, share with your friends, share with friends, share options,
        sharing options, all sharing options, share this on, save this story, sign in to save this
        article, save story, save for later, read later, email this story, print this page, print story,
        printable version, print this story, send by email, send to a friend, tweet this, pin it, copy
        link, copy url, link copied, copied, copied to clipboard, link copied to clipboard, bookmark, add
        to bookmarks, add to favorites, give this article, republish, like this, like loading, like this
        article, whatsapp, flipboard, about sharing, copy this link, permalink, cite this article, add to
        favourites, email a friend, like this: like loading, give feedback
        """
    ),
    "comment": _phrases(
        """
        no comments, no comments yet, loading comments, leave a reply, make a comment, be the first to
        comment, comment on this story, comments closed, comments are off, join the conversation, join the
        discussion, join the debate, start the conversation, discuss, discuss this article, reader
        comments, cancel reply, was this article helpful, was this helpful, send a letter to the editor,
        submit a letter to the editor, view discussion thread, leave a reply cancel reply, start the
        discussion, comment policy, community guidelines, we welcome your comments, your comment has been
        submitted, sort by newest, newest first, report abuse, flag as inappropriate, your comment, be the
        first one to comment, was this article useful, was this page helpful
        """
    ),
    "newsletter": _phrases(
        """
        subscribe, subscribe now, subscribe today, subscribe for more, sign up, sign up now, sign up
        today, newsletter sign up, newsletter sign-up, newsletter signup, newsletter, newsletters, be the
        first to know, email address, your email, your email address, email signup, you are now
        subscribed, you're now subscribed, you're in, invalid email address, unsubscribe, no spam, no
        thanks, maybe later, check your inbox, morning briefing, evening briefing, sign me up, you're all
        set
        """
    ),
    "wall": _phrases(
        """
        already subscribed, already registered, log in, login, log in to continue, log in to reply, sign
        in, sign in to continue, sign in or register, log in or register, log in or sign up, register,
        register now, register for free, subscriber only, subscribers only, subscriber exclusive,
        exclusive to subscribers, for subscribers, for subscribers only, members only, premium content,
        choose your plan, choose a plan, view offers, view offer, start free trial, free trial, try it
        free, cancel anytime, donate, donate now, donate today, make a donation, support us, support the
        guardian, contribute now, subscriber benefits, log out, sign out, my profile, you are signed in,
        premium stories, forgot password, forgot your password, remember me, member exclusive, subscribers
        get more
        """
    ),
    "related": _phrases(
        """
        related, related contents, related link, related internet links, related reading, related items,
        related tags, related searches, read more, read more about, read more like this, read also,
        read next, read this next, also read, what to read next, read related, see also, see more,
        see more from, learn more, find out more, show more, load more, view more, view all, see all,
        more to read, more to explore, more to love, more to know, more like this, more on this,
        more about this, more from us, more from this author, more from the author, more from author,
        more by this author, more must-reads, more must-read stories, most read, most popular,
        most popular stories, most viewed, most watched, most shared, most commented, most recent,
        most recent stories, popular now, popular on, trending, trending now, trending today,
        trending this week, what's trending, now trending, hot topics, must read, must-read, must-reads,
        don't miss, don't miss it, don't miss this, in case you missed it, editor's pick, editor's picks,
        editors' picks, editors picks, editor's choice, editors' choice, our picks, staff picks, recommended,
        recommended reading, recommended for you, recommendations, recommended by our editors, just for you,
        you may like, you may also like, you might also like, you might like, you might be interested in,
        you may be interested in, you may have missed, you may also be interested in, also of interest,
        also worth reading, readers also liked, people also read, people also viewed, others also read,
        keep reading,
        keep on reading, keep exploring, explore more, explore further, further reading, the latest news,
        in other news, elsewhere on the web, back to top, back to home, stories you might like,
        stories you may like, stories for you, discover more, go deeper, dig deeper, full coverage,
        full story, article tags, suggested for you, what others are reading, next up, people are reading,
        readers are reading, you might have missed, more ways to read, best of the web, from our network,
        explore related, stories to watch, show less, see less, latest updates, read the latest, just now,
        watch next, must watch, what's hot, what's new, you might also enjoy, videos you might like,
        readers' picks, source link, original source, original post, link to story, link in bio,
        view original article, all topics, more for you, more ways to follow us, from our magazine,
        full details here, details here, web stories
        """
    ),
    "tags": _phrases(
        """
        filed under, posted in, tagged, tagged as, tagged with, tags, follow topics, follow this topic,
        follow, following, follow us, follow us on, follow the author, follow this author, like us, join
        us, connect with us, stay connected, get in touch, contact us, contact the author, about us, about
        this site, in this article, in this story, mentioned in this article, jump to, report an error,
        report a mistake, report a problem, report this, send us a tip, got a tip, got a story, do you
        know more
        """
    ),
    "media": _phrases(
        """
        watch now, watch live, watch more, watch below, play, play now, unmute, loading, loading video,
        video player is loading, video not available, now playing, playing now, playback, autoplay, coming
        full screen, fullscreen, text size, font size, change text size, resize text, dark mode, reading
        mode, reader view, enlarge, expand image, view full size image, view larger image, open image,
        toggle caption, hide caption, show caption, this is an image, file photo, file image, stock image,
        stock photo, next slide, previous slide, view this post on instagram, view on instagram, view on
        twitter, view on x, view tweet, view on threads, view on tiktok, view on youtube, view on
        facebook, see tweet, embedded video, embedded content, instagram content, twitter content,
        facebook content, tiktok content, youtube content, content not available, listen now, audio by,
        close dialog, close this dialog, close modal dialog, scroll to top, in video, representational
        image, representative image, representational photo, file picture, supplied, supplied image,
        supplied photo, now playing above, open navigation menu, in this video, interactive content, media
        error, stream not available, submitted photo, contributed photo, staff photo, courtesy photo,
        video screenshot, audio version, hear this story, close alert, weather alerts, media playback,
        photo supplied, picture supplied, image supplied, photo provided, stock.adobe.com, listen live,
        watch live tv, keyboard shortcuts, closed captions, auto-play, replay video, illustrative image,
        representational picture, file pic, photo for representation, image for representation, error
        loading player, select language, tap for sound, hover to zoom, get the data, download image,
        toggle navigation, created with datawrapper
        """
    ),
    "badge": _phrases(
        """
        fact-checked, fact checked, peer-reviewed publication, trusted source, proofread, verified source,
        original article, press release, breaking news alert, guest essay, guest column, just in
        """
    ),
    "legal": _phrases(
        """
        terms of use, terms of service, terms and conditions, terms & conditions, privacy policy,
        privacy notice, cookie policy, cookie settings, cookie preferences, cookies settings,
        manage preferences, manage consent, rights and permissions, rights & permissions,
        reprints and permissions, reprints & permissions, request reprint, request a reprint,
        request permissions, order reprints, purchase licensing rights, accept and continue, accept all,
        reject all, do not sell my personal information, do not sell or share my personal information,
        your privacy choices, privacy, disclaimer, terms, ad choices, why you can trust us, how we use ai,
        our standards, accept all and continue, editorial standards, our editorial process, ethics policy,
        corrections policy, do not sell my info, affiliate disclosure, advertiser disclosure,
        your ad choices, ads by google, user agreement, cookie notice, copyright notice, legal disclaimer,
        do not sell my data, acquire licensing rights
        """
    ),
    "shop": _phrases(
        """
        shop the story, shop the look, shop this look, check latest price, today's best deals, best deals
        today, view at amazon, add to cart, request an invite, open in app, download now, download pdf,
        view on amazon, today's epaper, add to wishlist, add to basket, add to bag, buy the book, order
        online, shop the collection, best deals, save now, sold out, buy photo
        """
    ),
}

# A label put together from small words: a first word, words of the page, among them one that names a thing
# of the page (`See all our podcasts`, `Most read business news`). First words -> class.
LABEL_STARTS: dict[str, str] = {
    start: kind
    for kind, starts in {
        "share": "share, please share, kindly share, tweet, republish, gift",
        "related": """
            read, more, most read, most popular, most viewed, most watched, most shared, most recent, related,
            don't miss, recommended, suggested, popular, trending, latest, top, recent, see, show, load,
            browse, explore, discover, keep, continue, previous, next, older, newer, other, featured, today's,
            additional, further, also, must, similar
        """,
        "advert": "advertisement, advertising, sponsored, promoted, skip, ad",
        "media": "watch, view, listen, play, click, tap, enlarge",
    }.items()
    for start in _phrases(starts)
}

# the same, of lines that are also advice (`Create an account`): only at the edges of an article
EDGE_STARTS: dict[str, str] = {
    word: kind
    for kind, words in {
        "share": "save email print bookmark copy pin send about rate",
        "comment": "comment comments leave post write add join start reply",
        "newsletter": "subscribe newsletter newsletters unsubscribe get our free daily weekly",
        "wall": "log sign register create premium subscriber subscribers already unlock support become my",
        "media": """
            open swipe slide scroll image images video videos photo photos launch hide toggle close
            expand
        """,
        "legal": "accept reject manage cookie cookies privacy terms allow",
        "shop": "buy shop order download",
        "tags": "follow report suggest submit request go back return jump topics article contact visit",
    }.items()
    for word in words.split()
}

# things of the page -> class, where they tell more than the first word
LABEL_THINGS: dict[str, str] = {
    word: kind
    for kind, words in {
        "": """
            story stories article articles post posts page pages headlines news coverage reads site website
            homepage content section sections report reports features picks articles top email app recipe
            recipes archive explainer editorial transcript edition feedback
        """,
        "related": "topics topic links columns",
        "comment": "comment comments discussion conversation replies reply",
        "newsletter": "newsletter newsletters inbox alerts",
        "wall": "account subscriber subscribers subscription subscriptions membership",
        "legal": "cookie cookies preferences privacy consent",
        "media": """
            video videos photo photos image images picture pictures gallery galleries slideshow player podcast
            podcasts carousel clip
        """,
        "share": """
            link url clipboard google facebook twitter instagram linkedin whatsapp pinterest reddit telegram
            flipboard messenger youtube tiktok threads bluesky
        """,
        "advert": "ad ads advertisement advertisements sponsor sponsors",
        "tags": "correction typo error mistake menu",
    }.items()
    for word in words.split()
}

# with one of these a label is one wherever it stands
STRONG_THINGS = frozenset(
    """
    article newsletter newsletters comment comments subscriber subscribers cookies correction typo homepage
    clipboard slideshow gallery
    """.split()
)

# small words of such labels
LABEL_SMALL = frozenset(
    """
    a all an and as at be below above breaking business by click continue daily entertainment everyone first
    for free friend friends from full great here in is it latest like listen live local me miss more most must
    my national new next no now of off on online only options or other our out previous politics premium read
    reading recommended related see share show special sports stock taboola tech that the these this to today
    today's top trending up us via view viewed watch week world with x you your
    """.split()
)

# labels that are subheads of articles too: they go only before the first or behind the last paragraph
EDGE_LABELS: dict[str, frozenset[str]] = {
    "share": _phrases(
        """
        share, shares, tweet, print, email, e-mail, mail, save, link, facebook, twitter, instagram, linkedin,
        pinterest, reddit, tumblr, telegram, messenger, youtube, tiktok, threads, sms
        """
    ),
    "comment": _phrases(
        """
        comments, comment, reply, discussion, what do you think
        """
    ),
    "related": _phrases(
        """
        more, latest, popular, news, home, next, previous, archive, archives, live updates, from the archive,
        the big read, long read, deep dive, stay tuned for more
        """
    ),
    "tags": _phrases(
        """
        topics, topic, table of contents, contents, tag, categories, category, keywords, menu, search,
        about the author, about the writer, author bio
        """
    ),
    "media": _phrases(
        """
        watch, listen, video, videos, photos, photo, pictures, gallery, slideshow, caption, close, expand,
        collapse, live, replay, pause, mute, audio, podcast, image, image 1, on air
        """
    ),
    "menu": frozenset(
        """
        politics business sports sport entertainment science technology tech travel health lifestyle culture
        world world-news national international local lifestyles climate environment education crime music
        movies film television tv books arts theater theatre food style fashion beauty opinions editorials
        columns columnists obituaries classifieds cars autos motoring property money finance investing
        markets economy careers jobs advertise rss help faq faqs sitemap podcasts magazine multimedia
        subscriptions events football cricket golf tennis racing rugby basketball baseball hockey boxing nfl
        nba mlb nhl weather traffic radio games gaming puzzles crossword horoscopes letters living life
        features reviews sections community nation states cities india elections adchoices accessibility
        """.split()
    )
    | _phrases(
        """
    site map, real estate, us news, u.s, u.s. news, uk news, world news, local news, business news,
    sports news, your money, personal finance, press releases, customer service, quick links, things to do,
    today's paper, e-paper, epaper, my account
    """
    ),
    "newsletter": _phrases(
        """
        sorry, thank you, thanks, success, something went wrong, please try again, please try again later,
        an error occurred, an error has occurred, not now, got it, ok, yes please, enable notifications, get
        notified, dismiss, accept, decline, submit, i agree, i accept
        """
    ),
    "advert": frozenset({"ad", "ads"}),
    "legal": frozenset({"copyright"}),
    "badge": _phrases(
        """
        published, opinion, commentary, analysis, editorial, column, news analysis, exclusive, breaking,
        breaking news, updated, review, feature, report, posted, last updated, story highlights, highlights,
        gift guide, reprints, promotion, special report, in stock
        """
    ),
}

# before a colon, bar or dash: the rest of the line is the headline of another article
READ_MORE = _phrases(
    """
    read more, read more on, read more about, read, read also, read next, read now, read this,
    read this next, read here, read the full story, read the story, read full story, read in full, also read,
    also see, also watch, also, must read, must-read, must watch, recommended reading, recommended,
    further reading, live updates, live blog, related, related story, related stories, related article,
    related articles, related content, related coverage, related news, related link, related links,
    related video, related reading, see also, see more, see, see related, watch, watch also, watch more,
    watch now, watch live, watch next, watch video, watch the video, watch this, watch below, video,
    in video, listen, listen now, listen to this, listen here, listen to, podcast, gallery, photo gallery,
    photos, in pictures, in photos, pictures, slideshow, more, more on this, more news, more stories,
    more coverage, full story, full coverage, don't miss, don't miss it, trending, trending now,
    you may also like, you might also like, you may like, in other news, in case you missed it, icymi,
    click here, dig deeper, go deeper, explore, explore more, learn more, find out more, keep reading,
    continue reading, to read also, to see also, from the archive, from the archives, previous story,
    next story, previous, video above, video below, watch above
    """
)

# agencies and archives that deal in pictures alone: no report has their name for its mark
PICTURE_AGENCIES = _phrases(
    """
    Getty, Getty Images, Shutterstock, iStock, istock, iStockphoto, istockphoto, Alamy, Alamy Stock Photo,
    AP Photo, AFP PHOTO, PTI PHOTO, ANI PHOTO, PTI Photo, ANI Photo, PA Images, WireImage, FilmMagic, Corbis,
    Adobe Stock,
    Dreamstime, Depositphotos, NurPhoto, Imagn, Imagn Images, Icon Sportswire, Rex Features, Backgrid,
    BACKGRID, Splash News, LightRocket, SOPA Images, Everett Collection, Sipa, SIPA, Sipa USA, SIPA USA,
    Zuma Press, ZUMA Press, Wikimedia Commons, Unsplash, Pexels, Pixabay, Flickr, Redux
    """
)

# beside a name, these tell that a line is the credit of a picture; broadcasters stand beside shows and games
CREDITED = (
    AGENCIES - _phrases("ABC, BBC, CBS, CNN, NBC, NPR, Axios, Insider, Politico, Trend")
    | PICTURE_AGENCIES
    | _phrases(
        """
        EPA, EPA EFE, PA Wire, USA TODAY Sports, USA Today Sports, Newscom,
        NASA, ESA, NOAA, USGS, Handout
        """
    )
)

# before a colon and a name, in brackets: `(AAP: Jane Doe)`; the last word of a house, or all its name
CREDITING_HOUSES = AGENCIES | _phrases(
    """
    News, Sport, Images, Media, Times, Online, CBC, Supplied, Instagram, Facebook, Twitter,
    YouTube, TikTok, Flickr, Unsplash, Pexels
    """
)

# small words inside credits: names of people, agencies, films
CREDIT_CONNECTIVES = frozenset(
    """
    of for the via and by from at in on courtesy with a an de da do del della der den di du el la le les van
    von und et y e al bin ibn ben dos das file photo photos image images picture video screengrab screenshot
    still illustration graphic pool handout family department getty through
    """.split()
)

# words of a line that is only a time stamp, with the names of days, months and zones
TIME_WORDS = frozenset(
    """
    am pm a.m p.m a.m. p.m. noon midnight amt eastern pacific central mountain standard daylight uk us time
    local at on of the by and to from first last published updated posted modified created originally update
    an estimated date publish edited story article ago h d w hour hours hr hrs minute minutes min mins second
    seconds sec day days week weeks month months year years yesterday today read reading st nd rd th
    """.split()
).union(WEEKDAYS, WEEKDAY_ABBREVIATIONS, MONTHS, MONTH_ABBREVIATIONS, ZONES)

# a short sentence with one of these tells what somebody did: no page speaks so of itself
SPOKEN_WORDS = frozenset(
    """
    said says told wrote he she heard ruled begged cried warned insisted argued urged shouted barked
    replied
    """.split()
)

# a label that starts so heads a list of headlines
LIST_HEADS = tuple(
    sorted(
        _phrases(
            """
    related, more from, more stories, more on, more news, more articles, more headlines, more great,
    more like, more must, more top, more related, more by, more coverage, more videos, more to read,
    most read, most popular, most viewed, most watched, most shared, most commented, most recent, popular,
    trending, now trending, recommend, editor, our picks, staff picks, top stories, top reads, top news,
    today's top, latest, recent news, recent stories, recent posts, recent articles, you may, you might,
    stories you, stories for, in other news, in case you missed, other news, other stories, other articles,
    also on, also in, also read, see also, read next, read this next, read also, what to read, must read,
    must-read, explore more, explore further, further reading, keep exploring, readers also, people also,
    others also, from around, around the web, from the web, from our partners, sponsored links,
    promoted stories, don't miss, just for you, hot topics, elsewhere, to read also, to see also
    """
        )
    )
)

# verbs of captions, which tell in the present what stands in the picture; of one and of many
CAPTION_VERBS = frozenset(
    """
    address addresses announces answers appears applauds arrives asks attends awaits boards campaigns
    carries celebrates chats checks cheers claps cleans climbs comforts cries dances delivers departs
    displays drives eats embraces enters examines exits fights fishes gathers gestures gets gives greets
    holds hugs inspects jogs joins kiss kisses laughs leads leaves lights listens looks makes marches
    meets mourns observes opens passes pauses pays performs plays points poses practices prays prepares
    presents protests puts raises reacts reads receives rests rides runs salutes scores searches shakes
    shows signs sings sits smiles smokes speaks stands stops surveys takes talks testifies tours tries
    unveils views visits waits walks watches waves wears wipes works
    """.split()
)
