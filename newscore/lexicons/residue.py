"""Words and phrases of lines that are left over from a web page around an article.

Labels are whole lines, in lower case, without marks at their edges: `» RELATED «` is looked up as
`related`. A phrase is here if it is a label of a page and hardly ever a line of an article.
"""

SOURCE = "own compilation"


def _phrases(block: str) -> frozenset[str]:
    return frozenset(line.strip() for line in block.strip().splitlines() if line.strip())


# whole line -> class; such a line goes wherever it stands
LABELS: dict[str, frozenset[str]] = {
    "advert": _phrases(
        """
        advertisement
        advertisements
        advertisment
        advertising
        advertise with us
        ad feedback
        paid advertisement
        promoted
        paid content
        partner content
        sponsored
        sponsored by
        sponsored content
        sponsored link
        sponsored links
        sponsor message
        sponsor content
        promoted content
        promoted stories
        supported by
        brought to you by
        in partnership with
        presented by
        powered by
        remove ads
        loading ad
        skip ad
        skip advertisement
        skip past newsletter promotion
        after newsletter promotion
        report this ad
        why this ad
        content continues below
        story continues
        story continues below
        story continues below ad
        article continues below
        article continues
        article continued below
        post continues below
        continue reading
        continue reading below
        continue reading the main story
        continue reading this story
        continued below
        scroll to continue
        scroll to continue reading
        scroll down to continue
        scroll down to continue reading
        keep reading below
        read on for more
        from our partners
        from our sponsors
        a message from our sponsor
        content from our partners
        around the web
        from around the web
        from the web
        """
    ),
    "share": _phrases(
        """
        share this
        share this article
        share this story
        share this post
        share this page
        share this video
        share this link
        share article
        share story
        share post
        share via
        share on
        share on facebook
        share on twitter
        share on x
        share on linkedin
        share on whatsapp
        share on pinterest
        share on reddit
        share on email
        share on social media
        share via email
        share via facebook
        share via twitter
        share with your friends
        share with friends
        share the story
        share the article
        share options
        sharing options
        share all sharing options
        all sharing options
        share full article
        share link
        share this on
        share this content
        share your thoughts
        click to share
        save this story
        save this article
        sign in to save this article
        save story
        save article
        save for later
        read later
        email this article
        email this story
        email article
        print this article
        print this page
        print article
        print story
        printable version
        print this story
        send by email
        send to a friend
        send this article
        tweet this
        pin it
        copy link
        copy url
        copy link to clipboard
        link copied
        copied
        copied to clipboard
        link copied to clipboard
        bookmark
        bookmark this article
        add to bookmarks
        add to favorites
        gift this article
        gift article
        give this article
        listen to article
        republish this article
        republish
        like this
        like loading
        like this article
        facebook twitter email
        whatsapp
        flipboard
        """
    ),
    "comment": _phrases(
        """
        no comments
        no comments yet
        0 comments
        view comments
        view all comments
        show comments
        hide comments
        read comments
        read all comments
        see comments
        see all comments
        load comments
        load more comments
        loading comments
        leave a comment
        leave a reply
        leave your comment
        post a comment
        post your comment
        post comment
        add a comment
        add comment
        add your comment
        write a comment
        submit comment
        submit a comment
        make a comment
        be the first to comment
        comment on this story
        comment on this article
        comments are closed
        comments are disabled
        comments closed
        comments are off
        comments have been disabled
        commenting is closed
        join the conversation
        join the discussion
        join the debate
        start the conversation
        have your say
        what do you think
        tell us what you think
        discuss
        discuss this article
        reader comments
        cancel reply
        report a comment
        rate this article
        was this article helpful
        was this helpful
        send a letter to the editor
        submit a letter to the editor
        view discussion
        view discussion thread
        go to comments
        jump to comments
        skip to comments
        """
    ),
    "newsletter": _phrases(
        """
        subscribe
        subscribe now
        subscribe today
        subscribe here
        subscribe for free
        subscribe for more
        subscribe to continue
        subscribe to continue reading
        subscribe to read
        subscribe to read more
        subscribe to newsletter
        subscribe to newsletters
        subscribe to our newsletter
        subscribe to our newsletters
        sign up
        sign up now
        sign up today
        sign up here
        sign up for free
        sign up for our newsletter
        sign up for our newsletters
        sign up for newsletters
        sign up for email alerts
        sign up for alerts
        sign up to our newsletter
        newsletter sign up
        newsletter sign-up
        newsletter signup
        newsletter
        newsletters
        free newsletter
        be the first to know
        our newsletters
        get our newsletter
        get the newsletter
        join our newsletter
        email address
        your email
        your email address
        enter your email
        enter your email address
        enter email address
        email signup
        thank you for signing up
        thank you for subscribing
        thank you for your subscription
        thanks for signing up
        thanks for subscribing
        thanks for your subscription
        you have successfully subscribed
        you are now subscribed
        you're now subscribed
        you're in
        success
        something went wrong
        invalid email address
        please enter a valid email address
        please try again
        please try again later
        an error occurred
        an error has occurred
        unsubscribe
        unsubscribe at any time
        you can unsubscribe at any time
        no spam
        manage newsletters
        """
    ),
    "wall": _phrases(
        """
        already a subscriber
        already subscribed
        already registered
        already a member
        already have an account
        not a subscriber
        not a member
        not a subscriber yet
        log in
        login
        log in to continue
        log in to comment
        log in to reply
        sign in
        sign in to continue
        sign in to comment
        sign in or register
        log in or register
        log in or sign up
        register
        register now
        register for free
        create account
        create an account
        create a free account
        create your free account
        become a member
        become a subscriber
        become a supporter
        subscriber only
        subscribers only
        subscriber exclusive
        exclusive to subscribers
        for subscribers
        for subscribers only
        members only
        premium content
        premium article
        this content is for subscribers only
        this article is for subscribers only
        this article is for subscribers
        choose your plan
        choose a plan
        view subscription options
        see subscription options
        view offers
        view offer
        start your free trial
        start free trial
        free trial
        try it free
        cancel anytime
        donate
        donate now
        donate today
        make a donation
        support us
        support our work
        support our journalism
        support local journalism
        support independent journalism
        support quality journalism
        support the guardian
        contribute now
        """
    ),
    "related": _phrases(
        """
        related
        related story
        related stories
        related article
        related articles
        related content
        related contents
        related coverage
        related news
        related topic
        related topics
        related post
        related posts
        related link
        related links
        related internet links
        related reading
        related video
        related videos
        related items
        related tags
        related reports
        related searches
        read more
        read more here
        read more about
        read more about this
        read more on this story
        read more on this topic
        read more like this
        read more news
        read more stories
        read also
        read next
        read this next
        read full article
        read full story
        read the full article
        read the full story
        read the full report here
        also read
        what to read next
        read related
        see also
        see more
        see more stories
        see more news
        see more from
        learn more
        find out more
        show more
        show more news
        load more
        load more stories
        view more
        view more stories
        view all
        see all
        more stories
        more news
        more to read
        more to explore
        more to love
        more to know
        more top stories
        more headlines
        more articles
        more like this
        more on this
        more on this story
        more on this topic
        more on the story
        more about this
        more from us
        more from this author
        more from the author
        more from this section
        more from author
        more by this author
        more coverage
        more great stories
        more must-reads
        more must-read stories
        more related stories
        more videos
        more related news
        most read
        most read stories
        most read articles
        most read news
        most popular
        most popular stories
        most viewed
        most watched
        most shared
        most commented
        most recent
        most recent stories
        popular stories
        popular articles
        popular posts
        popular news
        popular now
        popular on
        popular topics
        trending
        trending now
        trending today
        trending this week
        trending news
        trending stories
        trending articles
        trending topics
        trending video
        trending videos
        trending posts
        what's trending
        now trending
        hot topics
        top reads
        must read
        must reads
        must-read
        must-reads
        don't miss
        don't miss it
        don't miss this
        in case you missed it
        editor's pick
        editor's picks
        editors' picks
        editors picks
        editor's choice
        editors' choice
        our picks
        staff picks
        recommended
        recommended articles
        recommended reading
        recommended stories
        recommended videos
        recommended content
        recommended for you
        recommendations
        recommended by our editors
        just for you
        you may like
        you may also like
        you might also like
        you might like
        you might be interested in
        you may be interested in
        you may have missed
        you may also be interested in
        also of interest
        also worth reading
        readers also liked
        people also read
        others also read
        keep reading
        keep on reading
        keep exploring
        explore more
        explore further
        explore topics
        explore the edition
        further reading
        further coverage
        latest news
        latest stories
        latest articles
        latest posts
        latest headlines
        latest videos
        the latest news
        recent news
        recent stories
        recent posts
        recent articles
        other news
        other stories
        other articles
        in other news
        elsewhere on the web
        previous story
        previous article
        previous post
        next story
        next article
        next post
        newer story
        older story
        newer post
        older post
        newer posts
        older posts
        back to top
        back to home
        back to homepage
        return to homepage
        go to homepage
        top stories
        top stories this week
        today's top stories
        stories you might like
        stories you may like
        stories for you
        discover more
        go deeper
        dig deeper
        full coverage
        full story
        read story
        click here
        click here for more
        click here to read more
        click for more
        click to read more
        tap here
        article tags
        """
    ),
    "tags": _phrases(
        """
        filed under
        posted in
        tagged
        tagged as
        tagged with
        tags
        follow topics
        follow this topic
        follow
        following
        follow us
        follow us on
        follow us on social media
        follow us on facebook
        follow us on twitter
        follow us on instagram
        follow us on google news
        follow the author
        follow this author
        like us on facebook
        like us
        join us
        connect with us
        stay connected
        get in touch
        contact us
        contact the author
        about us
        about this site
        in this article
        in this story
        topics in this article
        mentioned in this article
        jump to
        skip to content
        skip to main content
        skip to article
        report a typo
        report an error
        report a mistake
        report a problem
        report this
        submit a correction
        suggest a correction
        request a correction
        send us a tip
        got a tip
        got a story
        do you know more
        """
    ),
    "media": _phrases(
        """
        watch now
        watch live
        watch the video
        watch the video below
        watch video
        watch this video
        watch more
        watch below
        watch the full video
        play
        play now
        play video
        play audio
        unmute
        loading
        loading video
        video loading
        video unavailable
        video player
        video player is loading
        video not available
        now playing
        playing now
        playback
        autoplay
        coming up next
        full screen
        fullscreen
        text size
        font size
        change text size
        resize text
        dark mode
        reading mode
        reader view
        enlarge
        enlarge image
        enlarge photo
        enlarge this image
        click to enlarge
        tap to enlarge
        click to expand
        expand image
        view image
        view full size image
        view full image
        view larger image
        view gallery
        view photos
        view slideshow
        view more photos
        see gallery
        see photos
        open gallery
        open image
        photo gallery
        image gallery
        back to gallery
        close gallery
        start slideshow
        launch gallery
        toggle caption
        hide caption
        show caption
        image caption
        media caption
        this is an image
        file photo
        file image
        stock image
        stock photo
        next image
        previous image
        next slide
        previous slide
        view this post on instagram
        view on instagram
        view on twitter
        view on x
        view tweet
        view on threads
        view on tiktok
        view on youtube
        view on facebook
        see tweet
        embedded video
        embedded content
        instagram content
        twitter content
        facebook content
        tiktok content
        youtube content
        this content is not available
        content not available
        listen to this story
        listen to this article
        listen to the article
        listen to the story
        listen now
        listen to the podcast
        audio by
        audio player
        your browser does not support this video
        your browser does not support the video tag
        your browser does not support the audio element
        close dialog
        close this dialog
        close modal dialog
        this is a modal window
        scroll to top
        to see in video
        see in video
        watch in video
        to watch in video
        in video
        to see also
        to read also
        to read too
        to listen to
        """
    ),
    "badge": _phrases(
        """
        fact-checked
        fact checked
        peer-reviewed publication
        trusted source
        proofread
        verified source
        original article
        press release
        breaking news alert
        guest essay
        guest column
        """
    ),
    "legal": _phrases(
        """
        all rights reserved
        terms of use
        terms of service
        terms and conditions
        terms & conditions
        privacy policy
        privacy notice
        cookie policy
        cookie settings
        cookie preferences
        cookies settings
        manage cookies
        manage preferences
        manage consent
        rights and permissions
        rights & permissions
        reprints and permissions
        reprints & permissions
        request reprint
        request a reprint
        request permissions
        order reprints
        purchase licensing rights
        accept all cookies
        accept and continue
        accept cookies
        accept all
        reject all
        do not sell my personal information
        do not sell or share my personal information
        your privacy choices
        privacy
        disclaimer
        terms
        ad choices
        """
    ),
    "shop": _phrases(
        """
        buy now
        buy here
        buy it now
        buy tickets
        buy tickets here
        buy on amazon
        buy it on amazon
        shop now
        shop here
        shop the story
        shop the look
        shop this look
        shop this article
        order now
        order here
        pre-order now
        book now
        check price
        check prices
        check latest price
        see price
        see deal
        today's best deals
        best deals today
        shop all deals
        see details
        view deal
        view at amazon
        get deal
        get the deal
        get tickets
        get it here
        get it now
        add to cart
        request an invite
        download the app
        download our app
        get the app
        get our app
        open in app
        download now
        download pdf
        """
    ),
}

# labels that are subheads of articles too: they go only before the first or behind the last paragraph
EDGE_LABELS: dict[str, frozenset[str]] = {
    "share": _phrases(
        """
        share
        shares
        tweet
        print
        email
        e-mail
        mail
        save
        link
        facebook
        twitter
        instagram
        linkedin
        pinterest
        reddit
        tumblr
        telegram
        messenger
        youtube
        tiktok
        threads
        sms
        """
    ),
    "comment": _phrases(
        """
        comments
        comment
        reply
        discussion
        """
    ),
    "related": _phrases(
        """
        more
        latest
        popular
        news
        top news
        home
        next
        previous
        archive
        archives
        """
    ),
    "tags": _phrases(
        """
        topics
        topic
        table of contents
        contents
        tag
        categories
        category
        keywords
        menu
        search
        """
    ),
    "media": _phrases(
        """
        watch
        listen
        video
        videos
        photos
        photo
        pictures
        gallery
        slideshow
        caption
        close
        expand
        collapse
        live
        replay
        pause
        mute
        audio
        podcast
        image
        image 1
        """
    ),
    "newsletter": _phrases(
        """
        sorry
        thank you
        thanks
        email newsletter
        """
    ),
    "badge": _phrases(
        """
        opinion
        commentary
        analysis
        editorial
        column
        news analysis
        exclusive
        breaking
        breaking news
        updated
        review
        feature
        report
        """
    ),
}

# before a colon, bar or dash: the rest of the line is the headline of another article
READ_MORE = _phrases(
    """
    read more
    read more on
    read more about
    read
    read also
    read next
    read now
    read this
    read this next
    read here
    read the full story
    read the story
    read full story
    read in full
    also read
    also see
    also watch
    also
    must read
    must-read
    must watch
    recommended reading
    recommended
    further reading
    live updates
    live blog
    related
    related story
    related stories
    related article
    related articles
    related content
    related coverage
    related news
    related link
    related links
    related video
    related reading
    see also
    see more
    see
    see related
    watch
    watch also
    watch more
    watch now
    watch live
    watch next
    watch video
    watch the video
    watch this
    watch below
    video
    in video
    listen
    listen now
    listen to this
    listen here
    listen to
    podcast
    gallery
    photo gallery
    photos
    in pictures
    in photos
    pictures
    slideshow
    more
    more on this
    more news
    more stories
    more coverage
    full story
    full coverage
    don't miss
    don't miss it
    trending
    trending now
    you may also like
    you might also like
    you may like
    in other news
    in case you missed it
    icymi
    click here
    dig deeper
    go deeper
    explore
    explore more
    learn more
    find out more
    keep reading
    continue reading
    to read also
    to see also
    from the archive
    from the archives
    previous story
    next story
    previous
    """
)

# alone in brackets or on a line, these are the mark of a news agency rather than the credit of a picture
BARE_AGENCIES = _phrases(
    """
    Reuters
    REUTERS
    AFP
    AP
    EPA
    Associated Press
    The Associated Press
    Bloomberg
    dpa
    DPA
    Xinhua
    TASS
    UPI
    Kyodo
    Yonhap
    ANI
    PTI
    AAP
    PA
    Canadian Press
    The Canadian Press
    """
)

# small words inside credits: names of people, agencies, films
CREDIT_CONNECTIVES = frozenset(
    """
    of for the via and by from at in on courtesy with a an de da do del della der den di du el la le les
    van von
    und et y e al bin ibn ben dos das file photo photos image images picture video screengrab screenshot still
    illustration graphic pool handout getty through
    """.split()
)

# words of a line that is only a time stamp
TIME_WORDS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    am pm a.m p.m a.m. p.m. noon midnight
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst aest aedt msk amt akst hst
    sgt hkt
    eastern pacific central mountain standard daylight time local
    at on of the by and to from first last
    published updated posted modified created originally update
    ago hour hours hr hrs minute minutes min mins second seconds sec day days week weeks month months
    year years
    yesterday today
    read reading st nd rd th
    """.split()
)

# a label that starts so heads a list of headlines
LIST_HEADS = tuple(
    sorted(
        _phrases(
            """
            related
            more from
            more stories
            more on
            more news
            more articles
            more headlines
            more great
            more like
            more must
            more top
            more related
            more by
            more coverage
            more videos
            more to read
            most read
            most popular
            most viewed
            most watched
            most shared
            most commented
            most recent
            popular
            trending
            now trending
            recommend
            editor
            our picks
            staff picks
            top stories
            top reads
            top news
            today's top
            latest
            recent news
            recent stories
            recent posts
            recent articles
            you may
            you might
            stories you
            stories for
            in other news
            in case you missed
            other news
            other stories
            other articles
            also on
            also in
            also read
            see also
            read next
            read this next
            read also
            what to read
            must read
            must-read
            explore more
            explore further
            further reading
            keep exploring
            readers also
            people also
            others also
            from around
            around the web
            from the web
            from our partners
            sponsored links
            promoted stories
            don't miss
            just for you
            hot topics
            elsewhere
            to read also
            to see also
            """
        )
    )
)

# verbs of captions, which tell in the present what stands in the picture
CAPTION_VERBS = frozenset(
    """
    addresses announces answers appears applauds arrives asks attends awaits boards campaigns carries
    celebrates
    chats cheers checks claps cleans climbs comforts cries dances delivers departs displays drives eats
    embraces
    enters examines exits fishes gathers gestures gets gives greets holds hugs inspects jogs joins kisses
    laughs leads leaves lights listens looks makes marches meets observes opens passes pauses performs
    plays points poses
    practices prays prepares presents protests puts raises reacts reads receives rests rides runs
    salutes scores
    shakes shows signs sings sits smiles smokes speaks stands stops takes talks testifies tours tries
    unveils views visits waits
    walks watches waves wears wipes works
    address announce appear arrive attend await board carry celebrate chat cheer clean climb comfort cry dance
    embrace enter exit fight fish gather gesture greet hold hug inspect join kiss laugh light line listen look
    march meet mourn observe pass pay perform play pose pray prepare protest react rest ride run search shake
    show sign sing sit smile speak stand survey take talk try view visit wait walk watch wave wear work
    """.split()
)
