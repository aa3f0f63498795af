// Written by test/services/owners.test.ts (npm run docs:services): whose hosts and cookies are which, for warnings, and where
// captchas are drawn. The core has these lists and not the services, so that a site pays for those alone that it imports.

/** A line a service: its name in assent/services, its hosts, its cookies; separated by tabs, the last two by spaces. */
export const OWNERS = `
abTasty	abtasty.com flagship.io d1447tq2m68ekg.cloudfront.net	ABTasty ABTastySession ABTastyOptout ABTastyDomainTest ABTastyDebug
acast	acast.com acast.cloud	
accessibe	acsbapp.com acsbap.com accessibe.com	
actiStat	actistat.fr	
activeCampaign	trackcmp.net app-us1.com activehosted.com activecampaign.com img-us1.com	prism_* ac_enable_tracking
acuity	acuityscheduling.com squarespacescheduling.com as.me	
adLightning	adlightning.com boltive.com	
ada	ada.support	
addSearch	addsearch.com cdn.jsdelivr.net	
addthis	addthis.com addthisedge.com addthiscdn.com cdn.ampproject.org	__atuvc __atuvs uvc loc ouid na_id
addtoany	addtoany.com	
adform	adform.net adformdsp.net adform.com serving-sys.com	adformfrpid
adjust	adjust.com adjust.world	
admatic	admatic.com.tr admatic.de	
admixer	admixer.net admixer.com	
adobeAnalytics	omtrdc.net 2o7.net sstats.adobe.com hbrt.adobe.com adobedc.net sc.omtrdc.net	s_ecid s_cc s_sq s_vi s_fid s_ppv s_ppvl s_nr s_tp s_lv s_lv_s s_invisit AMCV_* AMCVS_* s_ips
adobeAudienceManager	demdex.net everesttech.net everestjs.net dpm.demdex.net	demdex dextp everest_g_v2 everest_session_v2 ev_sync_* aam_uuid AAMC_*
adobeDocumentCloud	acrobatservices.adobe.com documentcloud.adobe.com documentservices.adobe.com indd.adobe.com viewlicense.adobe.io	
adobeFonts	use.typekit.net use.typekit.com p.typekit.net use.edgefonts.net webfonts.creativecloud.com	
adobeTags	assets.adobedtm.com adobedtm.com edge.adobedc.net adoberesources.net	kndctr_*_identity kndctr_*_cluster kndctr_*_consent sat_track SC_LINKS
adobeTarget	tt.omtrdc.net	mbox mboxEdgeCluster at_check mboxSession mboxPC
adocean	adocean.pl adocean-global.com	
adriver	adriver.ru	adrdel adrcid
adroll	adroll.com nextroll.com d.adroll.mgr.consensu.org	__adroll __adroll_shared __adroll_fpc __adroll_consent __adroll_consent_params __adroll_bounced3 __ar_v4 __adroll_load_*
adscore	adsco.re	
adsenseSearch	google.com	
adswizz	adswizz.com	
adup	adup-tech.com	
adyen	adyen.com adyenpayments.com	
adyoulike	adyoulike.com adyoulike.net omnitagjs.com	ayl_visitor
affilae	affilae.com ae.click	ae_cookieid aeclickid
affilinet	affilinet.net banner.affilinet.de affili.net	
affirm	affirm.com	
afterpay	afterpay.com clearpay.co.uk js.afterpay.com	
airbnb	airbnb.com airbnb.fr airbnb.de muscache.com	
airship	urbanairship.com asnapieu.com asnapius.com	
airtable	airtable.com airtableusercontent.com	
akamaiBotManager		_abck bm_sz bm_sv bm_mi ak_bmsc bm_s bm_so bm_ss bm_lso AKA_A2
albacross	albacross.com	nQ_cookieId nQ_visitId nQ_userVisitId
algolia	algolia.net algolianet.com algolia.com algolia.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_ALGOLIA
alltrails	alltrails.com	
alma	almapay.com getalma.eu cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
altcha	altcha.org eu.altcha.org cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
altmetric	altmetric.com d1bxh8uas1mnw7.cloudfront.net d1uo4w7k31k5mn.cloudfront.net	
amCharts	amcharts.com	
amap	amap.com autonavi.com	
amazonAds	amazon-adsystem.com assoc-amazon.com ads-api.amazon.com media-amazon.com ssl-images-amazon.com images-na.ssl-images-amazon.com	ad-id ad-privacy
amazonMusic	music.amazon.com music.amazon.de music.amazon.fr music.amazon.co.uk	
amazonPay	static-eu.payments-amazon.com payments-amazon.com payments.amazon.com payments-eu.amazon.com apac.account.amazon.com payments.amazon.de payments.amazon.co.uk	apay-session-set
ampProject	ampproject.org ampproject.net	
amplitude	amplitude.com amplitude-cdn.com d24n15hnbwhuhn.cloudfront.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	AMP_* AMP_MKTG_* amplitude_id_* amp_*
aniview	aniview.com	
antvoice	avads.net antvoice.com	antvoice
apester	apester.com qmerce.com	
apiVideo	embed.api.video api.video	
appDynamics	appdynamics.com eum-appdynamics.com	ADRUM*
appcues	appcues.com appcues.net	
appier	appier.net c.appier.net	_atrk_siteuid _atrk_ssid appier_utmz appier_pv_counter*
appleAutoLinkMaker	autolinkmaker.itunes.apple.com banners.itunes.apple.com	
appleMaps	apple-mapkit.com maps.apple.com	
appleMusic	embed.music.apple.com embed.podcasts.apple.com embed.tv.apple.com js-cdn.music.apple.com tools.applemediaservices.com mzstatic.com toolbox.marketingtools.apple.com	
applePay	applepay.cdn-apple.com apple-pay-gateway.apple.com	
appleSignIn	appleid.cdn-apple.com appleid.apple.com	
appsflyer	appsflyer.com onelink.me appsflyersdk.com	afUserId AF_SYNC AF_BANNERS_SESSION_ID
arcIo	arc.io	
arcade	demo.arcade.software	
arcgis	arcgis.com arcgisonline.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	esri_auth
ard	ardmediathek.de ardaudiothek.de ard.de tagesschau.de	
arkoseLabs	arkoselabs.com funcaptcha.com	
art19	art19.com	
arte	arte.tv arte.emb.fr	
asciinema	asciinema.org	
askNicely	asknice.ly asknicely.com	
atlas	atdmt.com atlassbx.com atlassolutions.com	
attentive	attn.tv attentivemobile.com	_attn_ __attentive_id __attentive_cco __attentive_dv __attentive_pv __attentive_ss_referrer
audigent	ad.gt hadron.ad.gt	
audioEye	audioeye.com	
audioboom	audioboom.com embeds.audioboom.com	
audiomack	audiomack.com	
ausha	ausha.co	
auth0	auth0.com cdn.auth0.com	auth0 auth0_compat auth0.*.is.authenticated _legacy_auth0.*.is.authenticated
avisVerifies	avis-verifies.com verified-reviews.com netreviews.eu skeepers.io	
awin	dwin1.com dwin2.com awin1.com awin.com zenaps.com webgains.com webgains.io	_aw_m_* _aw_sn_* AWSESS _aw_j_* _aw_xid
awsWaf	awswaf.com token.awswaf.com	aws-waf-token AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS
axeptio	axept.io axeptio.eu axeptio.imgix.net	axeptio_cookies axeptio_authorized_vendors axeptio_all_vendors
azureAppService		ARRAffinity ARRAffinitySameSite TiPMix x-ms-routing-name ASLBSA ASLBSACORS ApplicationGatewayAffinity ApplicationGatewayAffinityCORS
azureApplicationInsights	js.monitor.azure.com az416426.vo.msecnd.net dc.services.visualstudio.com in.applicationinsights.azure.com applicationinsights.azure.com dc.applicationinsights.microsoft.com dc.applicationinsights.azure.com	ai_user ai_session ai_authUser
azureMaps	atlas.microsoft.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
baiduAnalytics	hm.baidu.com hmcdn.baidu.com	Hm_lvt_* Hm_lpvt_* HMACCOUNT HMACCOUNT_BFESS BAIDUID BAIDUID_BFESS
baiduMaps	api.map.baidu.com map.baidu.com bdimg.com	
bandcamp	bandcamp.com bcbits.com	BACKENDID _comm_playlist
bandsintown	bandsintown.com	
baomitu	lib.baomitu.com cdn.bootcdn.net cdn.bootcss.com	
barilliance	barilliance.com barilliance.net	
basemapDe	geodatenzentrum.de basemap.de	
basis	basis.net sitescout.com pixel.ad centro.net	
bazaarvoice	bazaarvoice.com feedmagnet.com	BVBRANDID BVBRANDSID BVImplmain_site BVSID BVID
bbc	bbc.co.uk bbc.com bbci.co.uk	
beamer	getbeamer.com	
beatport	embed.beatport.com	
betterplace	betterplace.org betterplace-assets.org betterplace-widget.org	
betweenDigital	betweendigital.com	
beyable	beyable.com	
bilibili	bilibili.com bilivideo.com hdslb.com biliapi.net	buvid3 buvid4 b_nut
billetweb	billetweb.fr	
bingMaps	bing.com dev.virtualearth.net virtualearth.net tiles.virtualearth.net	
bitchute	bitchute.com	
blogger	blogger.com blogspot.com bp.blogspot.com blogger.googleusercontent.com resources.blogblog.com	
bloomreach	exponea.com bloomreach.co brcdn.com brsrvr.com bloomreach.cloud	__exponea_etc__ __exponea_time2__ _br_uid_2
blubrry	blubrry.com	
bluecava	bluecava.com	
bluekai	bluekai.com bkrtx.com moatads.com moatpixel.com grapeshot.co.uk	bku bkdc bkpa
bluesky	embed.bsky.app bsky.app cdn.bsky.app bsky.social	
bokun	bokun.io	
bookingCom	booking.com bstatic.com	bkng bkng_sso_session
booksy	booksy.com	
bootstrapCdn	bootstrapcdn.com netdna.bootstrapcdn.com stackpath.bootstrapcdn.com	
borlabs		borlabs-cookie borlabs-cookie-*
botPress	botpress.cloud botpress.com bpcontent.cloud	
bowNow	bownow.jp	
box	box.com boxcdn.net boxcloud.com	
branch	branch.io app.link bnc.lt	
brandmetrics	brandmetrics.com	_bmtest
braze	appboycdn.com braze.com braze.eu braze-images.com appboy-images.com	ab.storage.* ab.optOut
brevo	sibautomation.com brevo.com sendinblue.com sibforms.com conversations-widget.brevo.com sib-im.com sendibt2.com sendibt3.com	sib_cuid
brightcove	brightcove.com brightcove.net zencdn.net brightcovecdn.com bcovlive.io boltdns.net cdn.ampproject.org	
browseAloud	browsealoud.com texthelp.com speechstream.net	
browsi	browsiprod.com	
bsport	bsport.io	
bugsnag	bugsnag.com d2wy8f7a9ursnm.cloudfront.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
bunnyFonts	fonts.bunny.net	
bunnyStream	iframe.mediadelivery.net player.mediadelivery.net mediadelivery.net	
burst		burst_uid
buyMeACoffee	buymeacoffee.com bmc.link	
buzzsprout	buzzsprout.com	
calCom	cal.com cal.eu cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
calameo	calameo.com calameoassets.com	
calendly	calendly.com	
callTrackingMetrics	tctm.co tctm.xyz calltrackingmetrics.com	__ctmid
callrail	callrail.com calltrk.com	calltrk_*
campaignMonitor	createsend.com createsend1.com createsendsubscriber.com cmail19.com cmail20.com	
canalU	canal-u.tv	
canny	canny.io	
canva	canva.com canva.site	
cap	cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
captchaEu	captcha.eu	
captchaFox	captchafox.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
captivate	captivate.fm	
carbonAds	carbonads.com carbonads.net servedby-buysellads.com	
carto	carto.com cartodb.com cartocdn.com basemaps.cartocdn.com cartodb-basemaps-a.global.ssl.fastly.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
castbox	castbox.fm	
catchpoint	3gl.net	
ccm19	ccm19.de cloud.ccm19.de	ccm_consent
cdnjs	cdnjs.cloudflare.com	
chartbeat	chartbeat.com chartbeat.net mab.chartbeat.com	_cb _chartbeat2 _cb_svref _cb_ls _chartbeat4 _chartbeat5 _SUPERFLY_nosample _SUPERFLY_lockout _v__chartbeat3 _cb_cp
chatbase	chatbase.co	
chatra	chatra.io	
chatwoot	chatwoot.com	
checkfront	checkfront.com	
checkoutCom	checkout.com	
cheq	cheqzone.com clickcease.com cheq.ai	_cq_duid _cq_suid _cq_check _cq_session
chiliPiper	chilipiper.com	
citrixAdc		citrix_ns_id* NSC_*
civicCookieControl	civiccomputing.com cc.cdn.civiccomputing.com apikeys.civiccomputing.com	CookieControl
cjAffiliate	mczbf.com emjcd.com tqlkg.com cj.dotomi.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com qksrv.net ftjcfx.com lduhtrp.net awltovhc.com cjpixel.com	cje cjevent* cjConsent cjUser cjLiveRampLastCall LCLK
ckeditor	cdn.ckeditor.com cke-cs.com	
clearbit	clearbit.com clearbitjs.com clearbitscripts.com	cb_user_id cb_group_id cb_anonymous_id
clerkAuth	clerk.accounts.dev clerk.com clerk.services	__session __client_uat __client_uat_* __session_* __clerk_db_jwt __clerk_db_jwt_*
clerkIo	clerk.io	
clickDimensions	clickdimensions.com	cuvid cusid cuvon
clickFunnels	clickfunnels.com myclickfunnels.com cf2.io	
clickupForms	forms.clickup.com app-cdn.clickup.com	
clicky	getclicky.com clicky.com	_jsuid _eventqueue _referrer_og _utm_og _first_pageview clicky_olark no_trackyy_* unpoco_* heatmaps_g2g_* cluid
clicmanager	clicmanager.fr	
cloudTypography	cloud.typography.com	
cloudbeds	cloudbeds.com	
cloudflare		__cf_bm cf_clearance __cfruid _cfuvid __cflb __cfseq cf_ob_info cf_use_ob cf_chl_* __cfwaitingroom __cfduid CF_Authorization CF_AppSession
cloudflareInsights	static.cloudflareinsights.com cloudflareinsights.com	
cloudflareStream	cloudflarestream.com videodelivery.net	
cloudflareTurnstile	challenges.cloudflare.com	
cloudflareZaraz		zaraz-consent cfz_* cfzs_*
cloudinary	res.cloudinary.com cloudinary.com	
cnzz	cnzz.com umeng.com	CNZZDATA* UM_distinctid
codeSandbox	codesandbox.io csb.app	
codepen	codepen.io cpwebassets.codepen.io cdpn.io	
cognitoForms	cognitoforms.com	
coinMarketCap	coinmarketcap.com	
collectChat	collectcdn.com collect.chat	
commandersAct	tagcommander.com commander1.com trustcommander.net commandersact.com tc.commandersact.com	TCID TC_PRIVACY TC_PRIVACY_CENTER TCPID tCdebugLib tc_cj_v2*
commento	commento.io	commentoCommenterToken
commissionFactory	cfjump.com commissionfactory.com dwcdn.cfjump.com	
commonNinja	commoninja.com	
complianz		cmplz_* complianz_*
compteurFr	compteur.fr	
confiant	confiant-integrations.net confiant.com clrt.ai	
connatix	connatix.com connatix.net cnx.to	
consentManager	consentmanager.net consentmanager.mgr.consensu.org	__cmpconsent* __cmpcpc* __cmpcvc* __cmpiab __cmpiuid __cmpld __cmpcc __cmpfcc __cmpwel*
constantContact	ctctcdn.com constantcontact.com constantcontactpages.com ccsend.com	
contentful	ctfassets.net contentful.com	
contentsquare	contentsquare.net contentsquare.com content-square.net d1m6l9dfulcyw7.cloudfront.net clicktale.net csq.io	_cs_id _cs_s _cs_c _cs_vars _cs_ex _cs_optout _cs_mk _cs_mk_ga _cs_same_site _cs_debug _cs_cvars _cs_root-domain _cs_i _cs_inPage _cs_tld* __CT_Data WRUID WRIgnore
conversant	dotomi.com dtmpub.com mediaplex.com fastclick.net	dtm_token dtm_token_sc dtm_token_exc DotomiUser DotomiSession_* DotomiTest DotomiSync dtm_gdpr*
convert	convertexperiments.com convert.com	_conv_v _conv_s _conv_r _conv_sptest _conv_prequest _conv_QA
convertKit	convertkit.com ck.page kit.com convertkit-mail.com	ck_subscriber_id
conveythis	conveythis.com	
cookieFirst	cookiefirst.com	cookiefirst-consent cookiefirst-id
cookieInformation	cookieinformation.com	CookieInformationConsent
cookieYes	cookieyes.com cdn-cookieyes.com	cookieyes-consent cky-*
cookiebot	cookiebot.com cookiebot.eu	CookieConsent CookieConsentBulkSetting-* CookieConsentBulkTicket
counterDev	counter.dev	
covermanager	covermanager.com	
crazyEgg	crazyegg.com cetrk.com dnn506yrbagrg.cloudfront.net	_ce.s _ce.clock_data _ce.clock_event _ce.cch _ce.gtld _CEFT cebs cebsp_ _ceir
crimtan	ctnsnet.com	
crisp	crisp.chat	crisp-client/*
criteo	criteo.com criteo.net emailretargeting.com hlserve.com	cto_bundle cto_bidid cto_tld_test cto_optout uid3pd cto_lwid
crowdsignal	crowdsignal.com crowdsignal.net polldaddy.com poll.fm survey.fm	
curatorIo	curator.io	
cusdis	cusdis.com	
customerIo	customer.io customeriomail.com gist.build	_cio _cioid _cioanonid
cxense	cxense.com cxpublic.com emediate.dk emediate.eu	cX_P cX_S cX_G cX_T gckp gcks
dacast	dacast.com	
dailymotion	dailymotion.com dmcdn.net dm-event.net dai.ly cdn.ampproject.org	v1st dmvk dmxId
dataDome	datadome.co captcha-delivery.com	datadome
datadog	datadoghq-browser-agent.com browser-intake-datadoghq.com browser-intake-datadoghq.eu browser-intake-us3-datadoghq.com browser-intake-us5-datadoghq.com browser-intake-ap1-datadoghq.com datadoghq.com datadoghq.eu cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_dd_s _dd_l _dd_r _dd dd_cookie_test_* _dd_s_v2
datawrapper	datawrapper.de dwcdn.net	
datingAffiliation	tools-affil2.com promotools.biz dating-affiliation.com	
deezer	deezer.com dzcdn.net deezer.page.link	dzr_uniq_id
delighted	delighted.com	
demandbase	demandbase.com company-target.com	tuuid tuuid_lu
demio	demio.com	
desmos	desmos.com	
diagramsNet	diagrams.net draw.io	
dialogInsight	ofsys.com dialoginsight.com	
dianomi	dianomi.com	
dice	widgets.dice.fm	
didomi	privacy-center.org didomi.io	didomi_token didomi_token_cpra didomi_dcs didomi_*
digiteka	ultimedia.com digiteka.com digiteka.net	
dimensions	badge.dimensions.ai	
discord	discord.com discordapp.com discord.gg discordapp.net	__dcfduid __sdcfduid
disqus	disqus.com disquscdn.com disqusads.com	disqus_unique __jid disqusauth
doctolib	doctolib.fr doctolib.de doctolib.it	
donorbox	donorbox.org	
doodle	doodle.com	
doofinder	doofinder.com	
dotdigital	dotdigital.com dotdigital-pages.com trackedlink.net dmtrk.net dotmailer.com dotdigital.io ddlnk.net	dmSessionID
doubleVerify	doubleverify.com dvtps.com iqfp1.com dvgtm.akadns.net pub.doubleverify.com	
drift	drift.com driftt.com driftcdn.com	drift_aid drift_campaign_refresh driftt_aid drift_eid
drip	getdrip.com drip.com	_drip_client_*
dropbox	dropbox.com dropboxusercontent.com dropboxstatic.com	
drupal		SSESS* Drupal.* Drupal_visitor_*
dtscout	dtscout.com dtscdn.com dtsedge.com	
duckDuckGo	duckduckgo.com	
dynamicYield	dynamicyield.com dynamicyield.eu	_dyid _dyid_server _dyjsession _dy_c_* _dy_ses_load_seq _dycst _dy_geo _dy_df_geo _dy_toffset _dy_soct _dycnst _dyfs _dy_csc_ses _dyus_* dy_fs_page
dynatrace	dynatrace.com ruxit.com dynatrace-managed.com js-cdn.dynatrace.com	dtCookie* dtLatC dtPC* dtSa dtValidationCookie dtDisabled rxVisitor* rxvt* rxvisitid rxec
econda	econda-monitor.de econda.de ecn-ldr.de ecn-ingest.de	emos_jcvid emos_jcsid emos_jckamp emos_optout
ecwid	ecwid.com shopsettings.com d1q3axnfhmyveb.cloudfront.net d2j6dbq0eux0bg.cloudfront.net	ec-*-session ec-*-ecwid-cart
effiliation	effiliation.com effinity.fr	
ekomi	ekomi.de ekomi.com ekomi.fr ekomiapps.de	
elasticApm	apm.us-west-2.aws.cloud.es.io cloud.es.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
elementor		
elevenLabs	elevenlabs.io unpkg.com	
elfsight	elfsight.com elfsightcdn.com elfsight.io	_p_hfp_client_id
eloqua	eloqua.com en25.com elqcdn.com	ELOQUA ELQSTATUS
emarsys	scarabresearch.com emarsys.net emarsys.com	scarab.*
embedly	embedly.com embed.ly	
emolytics	emolytics.com	
ensighten	ensighten.com	*_ENSIGHTEN_PRIVACY_*
equalWeb	equalweb.com nagich.co.il nagich.com	
equativ	smartadserver.com sascdn.com sasqos.com equativ.com	TestIfCookieP
eskimi	eskimi.com	
esmSh	esm.sh esm.run jspm.io skypack.dev	
etracker	etracker.com etracker.de etracker.net	_et_coid et_allow_cookies et_oi_v2 et_oip BT_sdc BT_pdc BT_ctst cntcookie
etsy	etsy.com etsystatic.com	
eulerian	eulerian.net eulerian.io eulerian.com ew3.io	etuix
eventbrite	eventbrite.com eventbrite.co.uk eventbrite.fr eventbrite.de eventbrite.es eventbrite.it eventbrite.ca eventbrite.com.au evbstatic.com evbuc.com	
eventfrog	eventfrog.ch eventfrog.de eventfrog.net	
eventix	eventix.io eventix.shop weeztix.com weeztix.shop	
everyOrg	every.org	
exoclick	exoclick.com exosrv.com exdynsrv.com realsrv.com magsrv.com pemsrv.com	
expedia	expedia.com travel-assets.com trvl-media.com affiliates.expediagroup.com	
eyeAble	eye-able.com	
eyeota	eyeota.net	mako_uid ONPLFTRH
ezoic	ezoic.net ezoic.com ezojs.com ezodn.com go.ezodn.com ezoiccdn.com	ezoadgid_* ezoref_* ezosuibasgeneris-1 ezoab_* ezovid_* ezovuuid_* ezopvc_* ezds ezohw ezouspvv ezouspva active_template::* ezovuuidtime_*
f5BigIp		BIGipServer* f5avr* F5_ST LastMRH_Session MRHSession
facebook	facebook.com fbcdn-photos-e-a.akamaihd.net staticxx.facebook.com fb.watch connect.facebook.net graph.facebook.com fbcdn.net fbsbx.com cdn.ampproject.org	fbm_* *_fbm_* fbsr_* xs fr act datr c_user sb wd csm actppresence _fbp _fbc
facebookCustomerChat	connect.facebook.net facebook.com	
faciliti	facil-iti.app facil-iti.com facil-iti.net	FACIL_ITI
fareharbor	fareharbor.com	
fathom	usefathom.com	
feefo	feefo.com	
figma	figma.com	
fillout	fillout.com	
fingerprint	fpcdn.io fptls.com fptls2.com fpjs.io api.fpjs.io openfpcdn.io fpjscdn.net cdn.jsdelivr.net	_vid_t _iidt
flashtalking	flashtalking.com flashtalking.net innovid.com tvsquared.com	flashtalkingad1 _D9J
flickr	flickr.com embedr.flickr.com staticflickr.com	
fliphtml5	fliphtml5.com	
flippingbook	flippingbook.com flipbook.flippingbook.com flippingbookcdn.com	
flipsnack	flipsnack.com	
flockler	flockler.com flcdn.io flockler.app	
flourish	flourish.studio flo.uri.sh flourish.rocks	
flowplayer	flowplayer.com flowplayer.org lwcdn.com	
fluct	adingo.jp fluct.jp	
fontAwesome	fontawesome.com use.fontawesome.com kit.fontawesome.com ka-f.fontawesome.com ka-p.fontawesome.com	
fontshare	api.fontshare.com cdn.fontshare.com	
force24	data-crypt.com force24.co.uk	F24_autoID F24_personID
formitable	formitable.com	
formstack	formstack.com fs22.formsite.com formsite.com	
foxy	foxycart.com foxy.io	fcsid
framaforms	framaforms.org	
framer	framerusercontent.com framer.com events.framer.com framerstatic.com	
franceConnect	franceconnect.gouv.fr	
franceTv	embedftv-player.fr france.tv francetv.fr ftven.fr	
freakout	fout.jp	
freewheel	fwmrm.net freewheel.tv stickyadstv.com freewheel.com advertising.freewheel.com	dspuuid
fresha	fresha.com	
freshchat	freshchat.com freshworksapi.com fw-cdn.com freshworks.com freshdesk.com freshbots.ai myfreshworks.com freshsales.io freshmarketer.com	_fw_crm_v
friendlyCaptcha	friendlycaptcha.com friendlycaptcha.eu frcapi.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
fullStory	fullstory.com fullstory.dev cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	fs_uid fs_lua fs_cid
fundraiseUp	fundraiseup.com	
fundraisingBox	fundraisingbox.com	
fussballDe	fussball.de	
g2BuyerIntent	tracking.g2crowd.com g2crowd.com g2.com	
gallica	gallica.bnf.fr	
geetest	geetest.com geevisit.com	
gemius	gemius.pl hit.gemius.pl adocean.pl	Gdyn Gtest __gfp_64b __gfp_s_64b __gfp_dnt
genesys	mypurecloud.com mypurecloud.de mypurecloud.ie pure.cloud genesys.com altocloud.com	_actms
genially	genial.ly genially.com	
geniee	genieesspv.jp genieessp.jp genieessp.com gssprt.jp href.asia gsspat.jp	
geogebra	geogebra.org	
geoportail	geoportail.gouv.fr data.geopf.fr geopf.fr ignf.github.io	
getResponse	getresponse.com gr-cdn.com gr-wcon.com getresponse360.com	gaVisitorUuid
getYourGuide	getyourguide.com getyourguide.support	
getquanty	smart-data-systems.com getquanty.com	eqy_sessionid eqy_siteid eqy_company gq_utm gq_lead
gettyImages	embed.gettyimages.com embed-cdn.gettyimages.com gettyimages.com	
gigya	gigya.com gigya-api.com	gig_bootstrap_*
giphy	giphy.com giphy.map.fastly.net	
giscus	giscus.app cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
github	gist.github.com github.githubassets.com raw.githubusercontent.com avatars.githubusercontent.com user-images.githubusercontent.com buttons.github.io ghbtns.com api.github.com emgithub.com	
gitlab	gitlab.com	
givebutter	givebutter.com	
glassbox	sessioncam.com glassboxdigital.io glassboxcdn.com	sc.ASP.NET_SESSIONID _cls_v _cls_s _cls_cfgver
gleam	gleam.io widget.gleamjs.io	
glitch	glitch.com glitch.me	
goCardless	gocardless.com	
goFundMe	gofundme.com	
goatCounter	goatcounter.com gc.zgo.at	
goldenBees	goldenbees.fr	
googleAds	2mdn.net adservice.google.com.au adservice.google.com.sg adservice.google.com.br adservice.google.com.ua adservice.google.co.uk adservice.google.co.jp adservice.google.co.in adservice.google.co.kr adservice.google.co.id adservice.google.co.nz adservice.google.ie adservice.google.se adservice.google.de adservice.google.ca adservice.google.be adservice.google.es adservice.google.ch adservice.google.fr adservice.google.nl adservice.google.it adservice.google.at adservice.google.pl adservice.google.pt adservice.google.dk adservice.google.no adservice.google.fi adservice.google.cz googleads.g.doubleclick.net ep1.adtrafficquality.google adtrafficquality.google partner.googleadservices.com googleadservices.com doubleclick.net googlesyndication.com googletagservices.com adservice.google.com google.com googletagmanager.com cdn.ampproject.org	ar_debug FLC RUL _drt_ _gcl_au _gcl_* FPGCLAW IDE test_cookie __gads __gpi DSID
googleAnalytics	urchin.com app-measurement.com google-analytics.com googletagmanager.com analytics.google.com stats.g.doubleclick.net google.com cdn.ampproject.org	_ga _ga_* _gid _gat _gat_* _gac_* __utma __utmb __utmc __utmt* __utmv __utmz __utm*
googleApis	accounts.google.com apis.google.com oauth2.googleapis.com plus.google.com	G_ENABLED_IDPS G_AUTHUSER_H g_state
googleCalendar	calendar.google.com google.com calendar.app.google	
googleCharts	gstatic.com chart.googleapis.com charts.googleapis.com	
googleCloudLoadBalancing		GCLB GAESA GCP_IAP_UID GCP_IAAP_AUTH_TOKEN* GCP_IAP_XSRF_NONCE*
googleCustomSearch	cse.google.com google.com clients1.google.com afs.googlesyndication.com adsensecustomsearchads.com	
googleDocs	docs.google.com drive.google.com forms.gle sheets.googleapis.com lh7-rt.googleusercontent.com lh3.googleusercontent.com	
googleDriveViewer	docs.google.com	
googleEarth	earth.google.com	
googleFirebase	gstatic.com firebase.googleapis.com firebaseinstallations.googleapis.com firebaselogging-pa.googleapis.com firebaseremoteconfig.googleapis.com firebaseio.com firebaseapp.com fcmregistrations.googleapis.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
googleFonts	fonts.googleapis.com fonts.gstatic.com ajax.googleapis.com	
googleFundingChoices	fundingchoicesmessages.google.com	FCCDCF FCNEC FCOEC
googleHostedLibraries	ajax.googleapis.com	
googleIma	imasdk.googleapis.com	
googleMaps	maps.googleapis.com maps.gstatic.com google.com maps.google.com google.fr google.de google.co.uk google.es google.it google.be google.ch google.nl google.at khms0.googleapis.com khms1.googleapis.com streetviewpixels-pa.googleapis.com places.googleapis.com lh3.ggpht.com maps.app.goo.gl google.com.au google.com.br google.ca google.co.in google.co.jp google.co.nz google.ie google.pl google.pt google.se google.dk google.no google.fi google.cz google.lu google.com.mx google.co.za google.com.tr maps.google.de maps.google.fr maps.google.at maps.google.ch maps.google.it maps.google.es maps.google.nl maps.google.be maps.google.co.uk maps.google.pl maps.google.ca maps.google.com.au maps.google.com.br maps.google.ie goo.gl cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	NID OGPC 1P_JAR CONSENT SOCS AEC
googleOptimize	googleoptimize.com	_gaexp _gaexp_rc _opt_awcid _opt_awmid _opt_awgid _opt_awkid _opt_utmc _opt_expid
googlePay	pay.google.com	
googleRecaptcha	google.com recaptcha.net gstatic.com recaptcha.google.com	_GRECAPTCHA NID
googleTagManager	googletagmanager.com tagassistant.google.com	_gtm_*
googleTranslate	translate.google.com translate.googleapis.com translate-pa.googleapis.com google.com gstatic.com	googtrans
gorgias	gorgias.chat gorgias.com gorgias.io gorgias.help	
grafanaFaro	grafana.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
graphcomment	graphcomment.com	
gravatar	gravatar.com	
growthBook	growthbook.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	gbuuid
gtranslate	gtranslate.net gtranslate.io	
gumgum	gumgum.com	ggtest cs_ggtest
gumlet	play.gumlet.io	
gumroad	gumroad.com	_gumroad_guid _gumroad_app_session
h5p	h5p.com h5p.org	
hal	hal.science archives-ouvertes.fr haltools.archives-ouvertes.fr	
hcaptcha	hcaptcha.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	hmt_id hc_accessibility
heap	heapanalytics.com heap-api.com heap.io	_hp2_id.* _hp2_ses_props.* _hp2_props.* _hp2_hld*
helloAsso	helloasso.com	
helpCrunch	helpcrunch.com	
helpScout	helpscout.net helpscout.com djtflbt20bdde.cloudfront.net d3hb14vkzrxvla.cloudfront.net	
hereMaps	api.here.com js.api.here.com ls.hereapi.com hereapi.com wego.here.com share.here.com embed.here.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
heyflow	heyflow.com heyflow.app heyflow.id	
heyzine	heyzine.com	
highcharts	code.highcharts.com export.highcharts.com	
histats	histats.com	HstCfa* HstCla* HstCmu* HstPn* HstPt* HstCnv* HstCns*
honeybadger	honeybadger.io	
hotjar	hotjar.com hotjar.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_hjSessionUser_* _hjSession_* _hjid _hjAbsoluteSessionInProgress _hjFirstSeen _hjIncludedIn* _hjTLDTest
hubspot	hs-scripts.com hs-analytics.net hs-banner.com hsforms.net hsforms.com hubspot.com hscollectedforms.net hsadspixel.net hsleadflows.net usemessages.com hs-sites.com hscta.net hubapi.com hubspotfeedback.com hsappstatic.net hsmeetings.com meetings.hubspot.com hubspotvideo.com hs-cdn.net	__hstc hubspotutk __hssc __hssrc __hs_opt_out __hs_do_not_track __hs_initial_opt_in __hs_cookie_cat_pref __hs_gpc_banner_dismiss __hs_notify_banner_dismiss hs_ab_test hs-messages-is-open hs-messages-hide-welcome-message messagesUtk __hsmem hs-membership-csrf hs_langswitcher_choice
humanSecurity	perimeterx.net px-cdn.net px-cloud.net pxchk.net px-client.net human-security.com whiteops.com humansecurity.com	_px _px2 _px3 _pxhd _pxvid pxcts _pxde _pxff_*
humanitix	humanitix.com	
hybridAi	hybrid.ai hybrid.ru	
hyvorTalk	talk.hyvor.com	
iMobile	i-mobile.co.jp	
id5	id5-sync.com	id5 id5id*
iframely	iframe.ly iframely.net iframely.com	
iheart	iheart.com	
imDmp	im-apps.net	imid imid_created imid_secure _im_vid
imagekit	imagekit.io	
imgix	imgix.net	
imgur	imgur.com	
impact	impactradius-event.com impactradius-go.com impactcdn.com 7eer.net evyy.net ojrq.net sjv.io pxf.io d3cxv97fi8q177.cloudfront.net impact.com	IR_gbd IR_* irclickid IR_PI
imperva		visid_incap_* incap_ses_* nlbi_* reese84 ___utmvc
ina	player.ina.fr ina.fr	
indexExchange	casalemedia.com indexww.com indexexchange.com	CMID CMPS CMPRO CMTS CMST CMRUM3
indiegogo	indiegogo.com	
infinityCallTracking	responsetap.com infinity-tracking.net infinity-tracking.com	
infogram	infogram.com infogr.am jifo.co	
infolinks	infolinks.com	
infonline	ioam.de iocnt.net iocnt.de infonline.de	ioma2018 ioam2018
inmobi	inmobi.com w.inmobi.com aerserv.com cmp.inmobi.com quantcast.mgr.consensu.org cmp.quantcast.com	addtl_consent usprivacy
insider	useinsider.com api.useinsider.com insidercdn.com	insdrSV spUID
inspectlet	inspectlet.com	__insp_*
instagram	instagram.com platform.instagram.com cdninstagram.com instawidget.net cdn.ampproject.org	mid ig_did ig_nrcb csrftoken datr rur ds_user_id sessionid
integralAdScience	adsafeprotected.com iasds01.com integralads.com	
intentIq	intentiq.com intentiq.io	intentIQ IQver intentIQCDate IQPData
intercom	intercom.io intercomcdn.com intercomassets.com intercomcdn.eu	intercom-id-* intercom-session-* intercom-device-id-*
internetArchive	archive.org	abtest-identifier donation-identifier
investingCom	investing.com forexpros.com	
invoca	invoca.net invocacdn.com invoca.com	invoca_session
iperceptions	iperceptions.com	
issuu	issuu.com isu.pub	iutk
iterable	iterable.com iterable.eu	iterableEndUserId iterableEmailCampaignId iterableTemplateId iterableMessageId
iubenda	iubenda.com	_iub_cs-* _iub_previous_preference_id euconsent-v2
ivoox	ivoox.com	
janrain	janrain.com janraincapture.com rpxnow.com	
jetpackStats	stats.wp.com pixel.wp.com widgets.wp.com i0.wp.com i1.wp.com i2.wp.com c0.wp.com s0.wp.com s1.wp.com v0.wordpress.com public-api.wordpress.com jetpack.wordpress.com videopress.com videos.files.wordpress.com	tk_ai tk_ai_explat tk_lr tk_or tk_r3d tk_qs tk_tc
jitsi	meet.jit.si 8x8.vc	
jivochat	jivosite.com jivochat.com jivo.ru	
joomla		joomla_user_state joomla_remember_me_*
jotform	jotform.com jotfor.ms jotform.pro jotform.me jotformeu.com jotformpro.com jotform.io	JOTFORM_SESSION
jqueryCdn	code.jquery.com releases.jquery.com	
jsdelivr	cdn.jsdelivr.net fastly.jsdelivr.net gcore.jsdelivr.net	
jsfiddle	jsfiddle.net	
judgeMe	judge.me judgeme.imgix.net	
juicer	juicer.io	
juicyAds	juicyads.com jads.co	
justgiving	justgiving.com	
jwPlayer	jwplatform.com jwplayer.com jwpcdn.com jwpltx.com jwpsrv.com longtailvideo.com cdn.ampproject.org	
kahoot	kahoot.it kahoot.com	
kakao	kakao.com daum.net daumcdn.net kakaocdn.net	
kaltura	kaltura.com kaltura.cloud kaltura.eu kaltura.nordu.net	
kameleoon	kameleoon.com kameleoon.eu kameleoon.io kameleoon.net	kameleoonVisitorCode kameleoonOptout kameleoonFunnelConfiguration
kasada	kasada.io	KP_UIDz KP_UIDz-ssn
ketch	ketchcdn.com ketchjs.com ketch.com	_ketch_consent_v1_ _swb _swb_consent_
kick	player.kick.com	
kickstarter	kickstarter.com ksr-ugc.imgix.net ksr-video.imgix.net	
kissmetrics	kissmetrics.com kissmetrics.io	km_ai km_lv km_vs kvcd km_ni km_uq
klarna	klarna.com klarnaservices.com klarnacdn.net klarnaevt.com	
klaro	cdn.kiprotect.com api.kiprotect.com	klaro
klaviyo	klaviyo.com klaviyomail.com klclick.com klaviyo-onsite-cdn.com	__kla_id kl_csrftoken
koFi	ko-fi.com	
koban	koban.cloud itsonlyleads.com app-spr.com	kbntrk
kommunicate	kommunicate.io	
komoot	komoot.com komoot.de	
kompass	fr.kompass.com kompass.com	kompass
krux	krxd.net	_kuid_
kununu	kununu.com	
kustomer	kustomerapp.com kustomer.com	
kuula	kuula.co kuula.io	
kwanko	metaffiliation.com kwanko.com netaffiliation.com	
ladsp	ladsp.com ladsp.jp logicad.com	
landbot	landbot.io landbot.pro	
launchDarkly	launchdarkly.com launchdarkly.us cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
leadForensics	leadforensics.com team8save.com trackalyzer.com lansrv050.com	ifuuid trackalyzer
leadfeeder	leadfeeder.com lfeeder.com	_lfa _lfa_test_cookie_stored _lfa_consent
leadinfo	leadinfo.net leadinfo.com	_li_id.* _li_ses.* _li_id _li_ses __li_id __li_ses
leadpages	leadpages.net leadpages.com lpages.co leadpages.io	
learningApps	learningapps.org	
lemonSqueezy	lemonsqueezy.com lmsqueezy.com	
libGuides	libguides.com libapps.com springshare.com libcal.com springyaws.com api3.libcal.com	
liberapay	liberapay.com	
libsyn	libsyn.com	
ligatus	ligatus.com ligadx.com veeseo.com	
lightWidget	lightwidget.com cdn.lightwidget.com	
limeSurvey	limesurvey.net limesurvey.org limequery.com	
line	line.me line-scdn.net line-apps.com	__lt__cid __lt__sid
linguise	linguise.com	
linkedin	linkedin.com platform.linkedin.com badges.linkedin.com media.licdn.com static.licdn.com	bcookie bscookie lidc lang li_gc li_alerts li_sugr UserMatchHistory AnalyticsSyncHistory BizographicsOptOut
linkedinInsight	bizographics.com oribi.io licdn.com snap.licdn.com ads.linkedin.com linkedin.com p.adsymptotic.com	li_fat_id lms_ads lms_analytics ln_or li_sugr bcookie UserMatchHistory AnalyticsSyncHistory
liveAgent	ladesk.com liveagent.com	
liveChat	livechatinc.com livechat.com livechat-static.com text.com livechat-files.com openwidget.com	__lc_cid __lc_cst __livechat __oauth_redirect_detector __lc2_cid __lc2_cst
liveIntent	liadm.com liveintent.com licasd.com	_li_dcdm_c _lc2_fpi lidid
livePerson	liveperson.com liveperson.net lpsnmedia.net look.io	LPVID LPSID-* LPSessionID LPVisitorID lpPmCalleeDfs
liveinternet	counter.yadro.ru yadro.ru liveinternet.ru	
livejournal	livejournal.com livejournal.net	
liveramp	rlcdn.com liveramp.com pippio.com launchpad-wrapper.privacymanager.io privacymanager.io acxiom-online.com arbor.io pool.admedo.com	_lr_env* _lr_retry_request _lr_geo_location* _lr_sampling_rate _lr_drop_match_pixel rlas3 pxrc _lr_id_*
livestorm	livestorm.co	
livestream	livestream.com	
localize	localizejs.com localizecdn.com	ljs-lang
logRocket	logrocket.com logrocket.io lr-ingest.io lr-in.com lr-in-prod.com lr-intake.com lr-ingest.com lgrckt-in.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_lr_tabs_* _lr_hb_* _lr_uf_*
loginWithAmazon	assets.loginwithamazon.com api-cdn.amazon.com api.amazon.com	
loliFonts	fonts.loli.net gstatic.loli.net	
lookerStudio	lookerstudio.google.com datastudio.google.com	
loom	loom.com loomcdn.com	loom_referral_video
loopme	loopme.me loopme.com loopme.biz vntsm.com vntsm.io	
loox	loox.io	
loqate	addressy.com pcapredict.com postcodeanywhere.co.uk	
lotame	crwdcntrl.net lotame.com	_cc_id panoramaId panoramaId_expiry panoramaIdType _cc_cc _cc_aud _cc_dc lotame_domain_check
loyaltyLion	loyaltylion.com loyaltylion.net dg1f2pfrgjxdq.cloudfront.net	
lucid	lucid.app lucidchart.com lucid.co	
luckyOrange	luckyorange.com luckyorange.net d10lpsik1i8c69.cloudfront.net d1oxsl77a1kjht.cloudfront.net	_lo_uid _lo_v __lotl _lorid _lo_np_* _lo_bn _lo_no_track
luma	lu.ma luma.com lumacdn.com	
lytics	lytics.io	seerid seerses ly_segs
m6Meteo	meteocity.com meteo.m6.fr	
madmetrics	madmetrics.com keyade.com	
magento		mage-cache-sessid mage-cache-storage mage-cache-storage-section-invalidation mage-messages mage-translation-storage mage-translation-file-version private_content_version product_data_storage recently_viewed_product recently_viewed_product_previous recently_compared_product recently_compared_product_previous section_data_ids section_data_clean X-Magento-Vary last_visited_store user_allowed_save_cookie
magnite	rubiconproject.com chango.com fimserve.com magnite.com tremorhub.com spotxchange.com spotx.tv telaria.com springserve.com	khaos receive-cookie-deprecation
mailRu	top-fwz1.mail.ru r.mradx.net ad.mail.ru privacy-cs.mail.ru	tmr_lvid tmr_lvidTS tmr_detect VID FTID
mailchimp	mailchimp.com list-manage.com chimpstatic.com mailchimpapp.net mailchi.mp eep.io eepurl.com mcusercontent.com s3.amazonaws.com gallery.mailchimp.com list-manage1.com list-manage2.com	MCPopupClosed MCPopupSubscribed _mcid mailchimp_landing_site mailchimp.cart.* mailchimp_user_email
mailerlite	mailerlite.com mlcdn.com ml.sl	
mailgun	mailgun.org	
mailjet	mailjet.com mjt.lu mj.am	
mailmunch	mailmunch.co mailmunch.com	mailmunch_second_pageview _mailmunch_visitor_id
mailpoet		mailpoet_page_view mailpoet_subscriber mailpoet_revenue_tracking
manyChat	manychat.com mccdn.me	
mapbox	mapbox.com mapbox.cn cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
maptiler	maptiler.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
mapy	mapy.cz mapy.com api.mapy.cz	
marchex	marchex.io voicestar.com	
markerIo	marker.io	
marketo	marketo.net marketo.com mktoweb.com mktoresp.com mktorest.com mktdns.com mktocdn.com	_mkto_trk OptAnon
mastodon	mastodon.social mastodon.online mstdn.social files.mastodon.social mas.to	
mathjax	cdn.mathjax.org polyfill-fastly.io cdnjs.cloudflare.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
matomo	matomo.cloud	_pk_id.* _pk_id_* _pk_ses.* _pk_ses_* _pk_ref.* _pk_ref_* _pk_cvar.* _pk_cvar_* _pk_hsr.* _pk_hsr_* _pk_testcookie* MATOMO_SESSID mtm_consent mtm_consent_removed mtm_cookie_consent matomo_ignore
matterport	matterport.com mpembed.com matterportvr.cn	
mautic		mtc_id mtc_sid mautic_device_id mautic_referer_id mautic_session_id
maxpoint	mxptint.net valassisdigital.com	
medallia	kampyle.com medallia.com medallia.eu mdlza.com	kampyle_userid kampyleUserSession kampyleUserSessionsCount kampyleSessionPageCounter kampyleInvitePresented kampyleUserPercentile mdigital_alternative_uuid DECLINED_DATE
mediaMath	mathtag.com mathads.com	mt_misc mt_mop
mediaNet	media.net mnet-ad.net mnet-ad.com	gdpr_oli mnet_session_depth
mediametrie	estat.com mediametrie.fr	
mediavine	mediavine.com grow.me journeymv.com	
medium	medium.com	
meetup	meetup.com meetupstatic.com meetu.ps	
megaphone	megaphone.fm megaphone.link playlist.megaphone.fm	
memberstack	memberstack.com	
mentimeter	mentimeter.com menti.com	
mercadoPago	mercadopago.com mercadolibre.com mercadolivre.com mlstatic.com	
metaPixel	connect.facebook.net facebook.com	_fbp _fbc fr
meteoFrance	meteofrance.com meteofrance.fr	
meteoblue	meteoblue.com	
mews	mews.com mews.li	
mgid	mgid.com dt07.net adskeeper.com adskeeper.co.uk idealmedia.io	muidn
microad	microad.jp microad.net	
microanalytics	microanalytics.io	
microsoftAjaxCdn	ajax.aspnetcdn.com ajax.microsoft.com	
microsoftBookings	outlook.office365.com outlook.office.com bookings.cloud.microsoft	
microsoftClarity	clarity.ms c.bing.com	_clck _clsk CLID ANONCHK MR SM MUID
microsoftContent	msn.com s-msn.com s-msft.com msads.net msecnd.net bing.com	
microsoftForms	forms.office.com forms.microsoft.com forms.cloud.microsoft customervoice.microsoft.com	
microsoftUet	bat.bing.com bat.bing.net	_uetsid _uetvid _uetmsclkid MUID
mindbody	mindbodyonline.com healcode.com	
miro	miro.com realtimeboard.com	
mixcloud	mixcloud.com	mx_t
mixpanel	mixpanel.com mxpnl.com mxpnl.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	mp_*_mixpanel __mp_opt_in_out_*
mobsuccess	mobsuccess.com	
mollie	mollie.com	
moloco	adsmoloco.com moloco.com	
mondayForms	forms.monday.com	
monetate	monetate.net	mt.v
monotypeFonts	fast.fonts.net fonts.net myfonts.net hello.myfonts.net fast.fonts.com	
moodle		MoodleSession* MOODLEID1_* MDL_SSP_SessID
mopinion	mopinion.com mopinion.nl	
mouseflow	mouseflow.com	mf_user mf_*
movingimage	video-cdn.net	
mparticle	mparticle.com	mprtcl-v4_*
mpulse	akstat.io go-mpulse.net mpulse.net mpstat.us	
mtcaptcha	mtcaptcha.com	mtv1Pulse mtv1ConfSum mtv1Pong
mux	mux.com litix.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	muxData
myfeelback	myfeelback.com actorssl-5637.kxcdn.com	
nativo	postrelease.com ntv.io jadserve.postrelease.com	ntvSession
naverMaps	openapi.map.naver.com oapi.map.naver.com map.naver.com map.pstatic.net	
nbviewer	nbviewer.org mybinder.org	
nend	nend.net a8.net	
netlify	netlify.com netlify.app identity.netlify.com netlifyusercontent.com	nf_jwt nf_ab
neustar	agkn.com neustar.biz adadvisor.net marketshare.com	
newRelic	js-agent.newrelic.com nr-data.net newrelic.com	
nextJs		next-auth.session-token __Secure-next-auth.session-token next-auth.csrf-token __Host-next-auth.csrf-token next-auth.callback-url __Secure-next-auth.callback-url authjs.session-token __Secure-authjs.session-token authjs.csrf-token __Host-authjs.csrf-token authjs.callback-url __Secure-authjs.callback-url NEXT_LOCALE __prerender_bypass __next_preview_data
nextdoor	nextdoor.com	ndp_session_id
nexxTv	nexx.cloud	
nexxen	1rx.io unrulymedia.com rhythmone.com tremorvideo.com amobee.com turn.com nexxen.com videohub.tv unruly.co	_rxuuid
nielsen	imrworldwide.com exelator.com nielsen.com	IMRID
northbeam	northbeam.io i.northbeam.io	
nosto	nosto.com nosto.io	2c.cId
notion	notion.site notion.so notion.com	
observable	observablehq.com observableusercontent.com api.observablehq.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
odnoklassniki	ok.ru okcdn.ru	
odysee	odysee.com odycdn.com odysee.tv	
officeOnline	view.officeapps.live.com officeapps.live.com onedrive.live.com 1drv.ms sharepoint.com sway.office.com sway.cloud.microsoft 1drv.com	
okendo	okendo.io	
okta	okta.com oktacdn.com okta-emea.com	okta-oauth-nonce okta-oauth-state
olark	olark.com	hblid olfsk wcsid _okbk _okdetect _oklv _okac _okla _okck
omniconvert	omniconvert.com mktzr.com	mktz_*
omnisend	omnisend.com omnisrc.com omnisnippet1.com soundestlink.com	omnisendSessionID omnisendContactID omnisendAnonymousID omnisendAttributionID soundestID
omnyStudio	omny.fm omnycontent.com tritondigital.com tritondigital.net	
oneSignal	onesignal.com os.tc	
oneTrust	cookielaw.org onetrust.com cookiepro.com onetrust.io optanon.blob.core.windows.net	OptanonConsent OptanonAlertBoxClosed eupubconsent-v2 OTGPPConsent OneTrustWPCCPAGoogleOptOut OTAdditionalConsentString
onfocus	4dex.io	
openCollective	opencollective.com	
openReplay	openreplay.com	
openTable	opentable.com opentable.co.uk opentable.de opentable.fr otstatic.com	
openWeather	openweathermap.org	
openWebAnalytics		owa_v owa_s owa_b
opendatasoft		sessionid csrftoken django_language cookies_preferences
openstreetmap	openstreetmap.org openstreetmap.de openstreetmap.fr osm.org tile.openstreetmap.org	_osm_location _osm_session _osm_totp_token
opentopomap	opentopomap.org	
openweb	spot.im openwebmp.com spotim.market	spotim_visitId
openx	openx.net openxcdn.net servedbyopenx.com deliverimp.com openxadexchange.com jump-time.net	OAID OACBLOCK OACCAP OAGEO
opinionStage	opinionstage.com os-cdn.com	
optiMonk	optimonk.com	optiMonk* optiMonkClientId optiMonkSession
optimizely	optimizely.com optimizelyedge.com cdn-pci.optimizely.com	optimizelyEndUserId optimizelySegments optimizelyBuckets optimizelyPendingLogEvents optimizelyRedirectData optimizelyDomainTestCookie optimizelyOptOut
optinMonster	omappapi.com opmnstr.com optnmstr.com optmnstr.com optinmonster.com omwpapi.com opmnstr.net	om-* _omappvp _omappvs omSeen-* omGlobalSuccessCookie
ordnanceSurvey	api.os.uk	
osano	osano.com	osano_consentmanager*
ourWorldInData	ourworldindata.org	
outbrain	outbrain.com outbrainimg.com visualrevenue.com zemanta.com outbrain.org	obuid outbrain_cid_fetch dicbo_id __vrf __vrm __vrl __vry __vru __vrid __vrz
outdooractive	outdooractive.com	
outgrow	outgrow.us outgrow.co dyv6f9ner1ir9.cloudfront.net	
outseta	outseta.com	
ozone	the-ozone-project.com	
paddle	paddle.com paddle.net profitwell.com	
padlet	padlet.com padletcdn.com padlet.org	
panopto	panopto.com panopto.eu	
paperform	paperform.co	
pardot	pardot.com	visitor_id* visitor_id*-hash pardot lpv*
parsely	parsely.com d1z2jf7jlzjs58.cloudfront.net	_parsely_visitor _parsely_session _parsely_tpa_blocked _parsely_slot_click
partnerize	prf.hn performancehorizon.com partnerize.com prfl.io pntra.com pntrs.com pntrac.com pjtra.com pjatr.com gopjn.com pepperjam.com pepperjamnetwork.com	
patreon	patreon.com patreonusercontent.com c6.patreon.com	patreon_device_id
payPlug	payplug.com	
paypal	paypal.com paypalobjects.com paypal.me paypal-corp.com braintreegateway.com braintree-api.com venmo.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	ts_c tsrce x-pp-s l7_az enforce_policy
peek	peek.com	
pendo	pendo.io	_pendo_visitorId.* _pendo_accountId.* _pendo_meta.* _pendo_guides_blocked.*
permutive	permutive.com permutive.app prmutv.co	
pianoAnalytics	xiti.com aticdn.net pa-cd.com piano.io at-o.net ati-host.net tinypass.com npttech.com piano-analytics.net	_pcid _pctx _pprv pa_user pa_privacy pa_vid atuserid atidvisitor atauthority atreman atredir atsession attvtreman attvtsession atoptedout xtvrn xtant xtan xtidc idrxvr xtref xtgo xtord xtdate xtor
piktochart	piktochart.com create.piktochart.com magic.piktochart.com	
pingdom	pingdom.net pingdom.com	PRUM_EPISODES
pinterest	pinterest.com pinimg.com ct.pinterest.com log.pinterest.com cdn.ampproject.org	_pin_unauth _pinterest_ct_ua _pinterest_ct_rt _pinterest_ct _pinterest_ct_mw _pinterest_sess _epik _derived_epik _routing_id
pipedrive	pipedrive.com pipedriveassets.com pipedrive.email leadbooster-chat.pipedrive.com	
pirsch	pirsch.io	
piwikPro	piwik.pro containers.piwik.pro	stg_traffic_source_priority stg_last_interaction stg_returning_visitor stg_externalReferrer stg_utm_campaign stg_pk_campaign _stg_debug _stg_opt_out ppms_privacy_* piwik_ignore _pk_uid
piximedia	piximedia.com	
pixnet	pixnet.net pixfs.net	
planity	planity.com d2skjte8udjqxw.cloudfront.net	
plausible	plausible.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
playbuzz	playbuzz.com ex.co	
playplay	playplay.com	
plezi	plezi.co brain.plezi.co	
plista	plista.com	
plotly	plotly.com plot.ly cdn.plot.ly	
plumX	plu.mx plumanalytics.com	
plyr	cdn.plyr.io	
poSt	po.st	
podbean	podbean.com pbcdn1.podbean.com	
podcloud	podcloud.fr	
podigee	podigee-cdn.net podigee.io podigee.com	
podium	podium.com	
podlove	podlove.org	
podscribe	podscribe.com pscrb.fm	__podscribe_did __podscribe_landing_url __podscribe_referrer __podscribe_*
pollEverywhere	polleverywhere.com pollev.com	
polyfillIo	polyfill.io polyfill.com	
popads	popads.net	
poptin	poptin.com popt.in	
posthog	posthog.com i.posthog.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	ph_*_posthog
postscript	postscript.io	
powerBi	powerbi.com analysis.windows.net	
powerreviews	powerreviews.com	
powr	powr.io powrcdn.com	
prelinker	easy-dating.org prelinker.com	
prestashop		PrestaShop-*
pretix	pretix.eu	
prezi	prezi.com	
primis	primis.tech sekindo.com	csuuidSekindo
privateCaptcha	privatecaptcha.com	
privy	privy.com privymktg.com	_privy_*
propellerAds	propellerads.com propellerclick.com onclickads.net propu.sh rtmark.net	
prosopo	prosopo.io prosopo.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
provenExpert	provenexpert.com	
pubdirecte	pubdirecte.com	
publitas	publitas.com	
pubmatic	pubmatic.com	KADUSERCOOKIE KRTBCOOKIE_* PugT PUBMDCID KTPCACOOKIE pubsyncexp SyncRTB* DPSync* chkChromeAb67Sec
pureChat	purechat.com	
pushEngage	pushengage.com clientcdn.pushengage.com	
pushowl	pushowl.com	
pushwoosh	pushwoosh.com pushwoosh.net	
qobuz	widget.qobuz.com	
qualaroo	qualaroo.com s3.amazonaws.com	
qualtrics	qualtrics.com siteintercept.qualtrics.com qualtricsxmna.com	QSI_SI_* QSI_S_* QSI_HistorySession QSI_CT QSI_DATA QSI_ReplaySession_*
quantcast	quantserve.com quantcount.com brtstats.com semantictec.com quantcast.com	__qca
quantumMetric	quantummetric.com	QuantumMetricUserID QuantumMetricSessionID QuantumMetricSessionLink
queueIt	queue-it.net queue-it.com	QueueITAccepted-SDFrts345E-V3_* Queue-it* Queue-it-token-v3
quizizz	quizizz.com wayground.com	
quizlet	quizlet.com	
quoraPixel	q.quora.com a.quora.com quora.com	m-b m-b_lax m-b_strict
radioFrance	radiofrance.fr franceculture.fr franceinter.fr francemusique.fr franceinfo.fr radiofrance-podcast.net	
raiseNow	raisenow.com raisenow.io tamaro.raisenow.com	
rakutenAdvertising	rmtag.com linksynergy.com jrs5.com mediaforge.com nxtck.com rakuten-static.com tag.rmp.rakuten.com dc-storm.com rakutenmarketing.com	rmStore* ranMID ranEAID ranSiteID lsclick_mid*
ramblerTop100	st.top100.ru kraken.rambler.ru counter.rambler.ru top100.ru	t3_sid_* top100_id t2_sid_* adtech_uid
raptive	adthrive.com cafemedia.com raptive.com	
rawgit	rawgit.com	
raygun	raygun.io raygun.com	raygun4js-userid raygun4js-sid
razorpay	razorpay.com	
readSpeaker	readspeaker.com rsmedia.readspeaker.com	_rspkrLoadCore ReadSpeakerSettings ReadSpeakerHL
realCookieBanner		real_cookie_banner*
reamaze	reamaze.com	
redcircle	redcircle.com podcache.net	
reddit	reddit.com redditstatic.com redditmedia.com redd.it embed.reddit.com cdn.ampproject.org	_rdt_uuid _rdt_cid _rdt_em reddit_session edgebucket
refersion	refersion.com	rfsn_*
regiondo	regiondo.net regiondo.com regiondo.de	
relay42	relay42.com svtrd.com	
replit	replit.com repl.it repl.co	
requestMetrics	requestmetrics.com	
resy	resy.com	
revcontent	revcontent.com rev-stripe.com	
reviewsIo	reviews.io reviews.co.uk	
riddle	riddle.com	
riskified	riskified.com	rCookie lastRskxRun rskxRunCookie
roboFabrica	robofabrica.tech	
rollbar	rollbar.com cdnjs.cloudflare.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
rssCom	player.rss.com	
rtbHouse	creativecdn.com erne.co	__rtbh.lid __rtbh.uid __rtbh.aid
rudderStack	rudderstack.com rudderlabs.com	rl_anonymous_id rl_user_id rl_session rl_trait rl_group_id rl_group_trait rl_page_init_referrer rl_page_init_referring_domain
rumble	rumble.com rmbl.ws	
rumbletalk	rumbletalk.com	
rutube	rutube.ru rtbcdn.ru	
sailthru	sailthru.com sail-horizon.com sail-track.com sail-personalize.com	sailthru_hid sailthru_bid sailthru_visitor sailthru_pageviews sailthru_content
salesforce	salesforce.com force.com salesforceliveagent.com salesforce-scrt.com salesforce-sites.com exacttarget.com exct.net igodigital.com marketingcloudapps.com my.site.com	BrowserId BrowserId_sec CookieConsentPolicy LSKey-c$CookieConsentPolicy renderCtx pctrk
salesforcePersonalization	evergage.com evgnet.com	_evga_* _evg* _sfid_*
savvyCal	savvycal.com	
scorecardResearch	scorecardresearch.com comscore.com voicefive.com zqtk.net	UID UIDR _scor_uid
screeb	screeb.app	
scribd	scribd.com scribdassets.com	scribd_ubtc
scribeHow	scribehow.com	
seamlessAccess	seamlessaccess.org thiss.io	
seedtag	seedtag.com	
segment	segment.com segment.io segmentapis.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	ajs_anonymous_id ajs_user_id ajs_group_id
semasio	semasio.net samba.tv	SEUNCY
sendgrid	sendgrid.com sendgrid.net	
sentry	sentry.io sentry-cdn.com ravenjs.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
setmore	setmore.com my.setmore.com booking.setmore.com	
sevenRooms	sevenrooms.com	
sezzle	sezzle.com sezzlemedia.com	
shareASale	shareasale.com shareasale-analytics.com	sas_m_awin
shareaholic	shareaholic.com shareaholic.net dsms0mj1bbhn4.cloudfront.net	
sharethis	sharethis.com sharethis.mgr.consensu.org	__stid __stidv _stid _stidv __unam pubconsent st_optout fpestid
sharethrough	sharethrough.com	stx_user_id
sharpSpring	marketingautomation.services sharpspring.com	koitk __ss __ss_tk __ss_referrer
shinystat	shinystat.com shinystat.it	
shopify	cdn.shopify.com shopify.com myshopify.com shopifycdn.com shopifycloud.com shopifysvc.com shop.app shopifycdn.net shopifyapps.com	_shopify_y _shopify_s _shopify_sa_t _shopify_sa_p _shopify_fs _landing_page _orig_referrer _tracking_consent cart_currency cart_sig cart_ts secure_customer_sig _shopify_country _shopify_essential shopify_pay_redirect _cmp_a _shopify_m _shopify_tm _shopify_tw _shopify_ga storefront_digest shopify-editor-unconfirmed-settings
shopware		sw-states sw-cache-hash sw-currency sw-context-token cookie-preference __csrf_token-* allowCookie
sift	sift.com siftscience.com	__ssid
signifyd	signifyd.com	
simpleAnalytics	simpleanalyticscdn.com simpleanalytics.com simpleanalytics.io	
simplecast	simplecast.com	
simpliFi	simpli.fi	suid_legacy uid_syncd_secure
simplybook	simplybook.me simplybook.it simplybook.asia	
sirdata	consentframework.com sirdata.eu sddan.com sddan.mgr.consensu.org	_cmpQc3pChkKey
site24x7	site24x7rum.com site24x7rum.eu site24x7static.com	site24x7rumID
sixSense	6sc.co 6sense.com	_gd_visitor _gd_session _gd_svisitor _an_uid 6suuid
skaze	sk.ht skaze.com skaze.fr	
sketchfab	sketchfab.com	
skimlinks	skimresources.com skimresources.net redirectingat.com skimlinks.com	skimGUID skimCSP
skyscanner	skyscanner.net skyscanner.com	
slideshare	slideshare.net slidesharecdn.com	
slido	sli.do slido.com	
smaato	smaato.net	
smadex	smadex.com	
smartClip	smartclip.net sxp.smartclip.net	
smartlook	smartlook.com smartlook.cloud cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	SL_C_*_KEY SL_C_*_SID SL_C_*_VID SL_C_*_DOMAIN
smartsupp	smartsuppchat.com smartsupp.com smartsuppcdn.com smartsupp-widget-161959.c.cdn77.org	ssupp.*
smashBalloon	cdninstagram.com	
smileIo	smile.io sweettooth.com	
smoobu	login.smoobu.com	
snap	sc-static.net tr.snapchat.com tr6.snapchat.com snapchat.com	_scid _scid_r _sctr sc_at X-AB
snapwidget	snapwidget.com	
snipcart	snipcart.com	snipcart-cart
snowplow	snowplow.io snplow.net snowplowanalytics.com d32hwlnfiv2gyn.cloudfront.net d1fc8wv8zag5ca.cloudfront.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_sp_id.* _sp_ses.* _sp_root_domain_test*
sociableKit	sociablekit.com	
songkick	songkick.com	
sonobi	sonobi.com go.sonobi.com	__uis HAPLB* __uir_* __uin_*
soundcloud	soundcloud.com sndcdn.com soundcloud.app.goo.gl cdn.ampproject.org	sc_anonymous_id sclocale soundcloud_session_hint
sourcepoint	sp-prod.net privacy-mgmt.com sourcepoint.com sourcepoint.mgr.consensu.org	consentUUID _sp_v1_*
sovrn	lijit.com sovrn.com viglink.com federatedmedia.net	ljt_reader ljtrtb _ljtrtb_* vglnk.* vglnk.Agent.p vglnk.PartnerRfsh.p
speakerDeck	speakerdeck.com	
speedCurve	speedcurve.com	lux_uid
spotify	spotify.com scdn.co spotifycdn.com spoti.fi	sp_t sp_landing sp_landingref sp_m sp_usid
spotifyAdAnalytics	pixel.byspotify.com pdst.fm	
spotifyCreators	anchor.fm creators.spotify.com podcasters.spotify.com	
spreaker	spreaker.com	
sprig	sprig.com userleap.com	
sproutvideo	sproutvideo.com	
square	squareup.com squarecdn.com squareupsandbox.com square.site squarecloudservices.com	
squarespace	squarespace.com squarespace-cdn.com sqspcdn.com squarewebsites.org	ss_cid ss_cvr ss_cvisit ss_cvt ss_cpvisit SiteUserInfo siteUserCrumb ss_performanceCookiesAllowed ss_marketingCookiesAllowed ss_cookieAllowed
srf	srf.ch tp.srgssr.ch rts.ch rsi.ch play.swissinfo.ch	
stackAdapt	stackadapt.com srv.stackadapt.com	sa-user-id sa-user-id-v2 sa-user-id-v3 sa-user-id-v4 sa-u-source sa-u-date sa_conv_data_*
stackBlitz	stackblitz.com webcontainer.io	
stadiaMaps	stadiamaps.com stamen-tiles.a.ssl.fastly.net	
stampedIo	stamped.io	
stape	stape.io stape.net gtm-msr.appspot.com	
statcounter	statcounter.com	sc_is_visitor_unique is_visitor_unique
statista	statista.com	
stonly	stonly.com stonlycdn.com	
storylane	storylane.io	
strava	strava.com strava-embeds.com	
strawPoll	strawpoll.com strawpoll.de	
streamable	streamable.com cdn-cf-east.streamable.com	
stripe	js.stripe.com stripe.com stripe.network hooks.stripe.com buy.stripe.com m.stripe.network link.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	__stripe_mid __stripe_sid
studizz	studizz.fr	
substack	substack.com substackcdn.com substackapi.com	substack.sid ab_experiment_sampled ab_testing_id
sumo	sumo.com sumome.com	__smToken __smVID __smScrollBoxShown __smListBuilderShown __smSmartbarShown
supabase	supabase.co supabase.com supabase.in	sb-*-auth-token sb-*-auth-token.* sb-*-auth-token-code-verifier
superchat	superchat.de superchat.com	
supership	socdm.com supership.jp	
surveyMonkey	surveymonkey.com smassets.net research.net surveymonkey.co.uk surveymonkey.de fr.surveymonkey.com	ep201 ep202 ep203
survicate	survicate.com	_svs
swiftype	swiftype.com swiftypecdn.com	_swa_u _swa_ref
swisstopo	map.geo.admin.ch geo.admin.ch	
synacor	technoratimedia.com synacor.com	
synthesia	share.synthesia.io synthesia.io	
tableau	tableau.com tableausoftware.com	
taboola	taboola.com taboolasyndication.com tblcdn.com	t_gid t_pt_gid trc_cookie_storage taboola_session_id _tb_sess_r _tb_t_ppg
taggbox	taggbox.com tagembed.com	
tailwindCdn	cdn.tailwindcss.com	
talkable	talkable.com	talkable_visitor_uuid
tally	tally.so	
tapad	tapad.com	TapAd_TS TapAd_DID TapAd_3WAY_SYNCS
tarteaucitronIo	tarteaucitron.io	tarteaucitron
tawkTo	tawk.to tawk.link	twk_* TawkConnectionTime twk_idm_key tawkUUID __tawkuuid
teads	teads.tv teads.com	tt_viewer _tfpvi
tealeaf	goacoustic.com tealeaf.ibmcloud.com coremetrics.com cmcore.com lightboxcdn.com	TLTSID TLTUID TLTDID CoreID6 cmTPSet CMAVID
tealium	tiqcdn.com tealiumiq.com tiqcdn.cn tealium.com	utag_main utag_main_* CONSENTMGR OPTOUTMULTI TAPID
teamBrain	teambrain.io teambrain.app	
teamup	teamup.com	
ted	embed.ted.com embed-ssl.ted.com ted.com tedcdn.com	
telegram	telegram.org t.me telegram.me cdn-telegram.org telesco.pe	stel_ssid stel_token
tencentCaptcha	captcha.qcloud.com captcha.gtimg.com captcha.myqcloud.com captcha.qq.com	
tenor	tenor.com tenor.googleapis.com tenor.co	
termly	termly.io	
theFork	thefork.com lafourchette.com thefork.fr thefork.io widget.thefork.com	
theMediaTrust	webcontentassessor.com themediatrust.com	
theTradeDesk	adsrvr.org uidapi.com d1eoo1tco6rr5e.cloudfront.net	TDID TDCPM TTDOptOut TTDOptOutOfDataSale __uid2_advertising_token
thinglink	thinglink.com thinglink.me	
thirtyThreeAcross	33across.com tynt.com	33x_ps 33acrossIdTp*
threads	threads.net threads.com	
threeQ	3qsdn.com 3q.video	
thunderforest	thunderforest.com	
ticketTailor	tickettailor.com buytickets.at	
ticketmaster	ticketmaster.com ticketmaster.fr ticketmaster.de ticketmaster.co.uk tmol.io ticketm.net universe.com	
tidal	embed.tidal.com tidal.com	
tidio	tidio.co tidiochat.com tidio.com	
tidyCal	tidycal.com asset-tidycal.b-cdn.net	
tiktok	ipstatp.com tiktokv.com analytics.tiktok.com tiktok.com analytics-ipv6.tiktokw.us tiktokw.us tiktokcdn.com ttwstatic.com cdn.ampproject.org	_ttp _tt_enable_cookie ttcsid* ttclid
timelineJs	cdn.knightlab.com uploads.knightlab.com	
timify	timify.com	
tinyMce	tiny.cloud tinymce.com	
tinybird	tinybird.co	
tipeee	tipeee.com	
tito	tito.io ti.to	
tock	exploretock.com	
tolkAi	tolk.ai	
tomorrowIo	tomorrow.io	
tomtom	api.tomtom.com tomtom.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
trackjs	trackjs.com d2zah9y47r7bi2.cloudfront.net	
tradedoubler	tradedoubler.com swrap.tradedoubler.com tbm.tradedoubler.com	tduid TD_UNIQUE_IMP TradeDoublerGUID
tradetracker	tradetracker.net tradetracker.com	TT2_*
tradingView	tradingview.com tradingview-widget.com	
trafficStars	trafficstars.com tsyndicate.com	
transcend	transcend.io transcend-cdn.com	tcmMPConsent
transistor	transistor.fm	
treasureData	treasuredata.com	_td _td_global _td_ssc_id
treatwell	treatwell.com treatwell.co.uk treatwell.de treatwell.fr wahanda.net	
trengo	trengo.eu trengo.com	
tripadvisor	tripadvisor.com tripadvisor.fr tripadvisor.de tripadvisor.es tripadvisor.it tripadvisor.co.uk jscache.com tacdn.com	TASession TAUnique TASSK TADCID
tripleLift	3lift.com triplelift.com	tluid tluidp
tripleWhale	config-security.com triplewhale.com	
trustArc	trustarc.com truste.com truste-svc.net	notice_behavior notice_preferences notice_gdpr_prefs cmapi_cookie_privacy cmapi_gtm_bl TAconsentID notice_poptime
trustCaptcha	trustcaptcha.com trustcomponent.com	
trustedShops	trustedshops.com trustedshops.de etrusted.com trstd.com	
trustindex	trustindex.io	
trustpilot	trustpilot.com trustpilot.net	
trustx	trustx.org bidswitch.net themediagrid.com iponweb.net iponweb.com p161.net	
tumblr	tumblr.com	
tunein	tunein.com	
twenga	twenga.fr twenga.com twenga-solutions.com	
twingle	twingle.de	
twitch	twitch.tv ttvnw.net jtvnw.net twitchcdn.net ext-twitch.tv	unique_id server_session_id twitch.lohp.countryCode
twoGis	2gis.ru 2gis.com maps.api.2gis.ru	
typebot	typebot.io typebot.co cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	
typeform	typeform.com tfaforms.net cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	AWSALBTG AWSALBTGCORS attribution_user_id tf_respondent_cc
typo3		fe_typo_user be_typo_user be_lastLoginProvider Typo3InstallTool
ubib	ubib.fr ubib.libanswers.com libraryh3lp.com libanswers.com	
ulule	ulule.com	
umami	umami.is analytics.umami.is api-gateway.umami.dev	
umap	umap.openstreetmap.fr umap.openstreetmap.de umap.incubateur.anct.gouv.fr	
unbounce	ubembed.com unbounce.com d2xxq4ijfwetlm.cloudfront.net d9hhrg4mnvzow.cloudfront.net unbouncepages.com	ubvs ubpv ubvt ubrs
undertone	undertone.com cc.undertone.com perion.com	UTID UTID_ENC
unpkg	unpkg.com	
unsplash	images.unsplash.com plus.unsplash.com unsplash.com	
upSellit	upsellit.com	
uploadcare	uploadcare.com ucarecdn.com ucarecd.net	
usabilla	usabilla.com w.usabilla.com	
userCom	user.com	_ca_chat __ca__chat
userGuiding	userguiding.com	
userVoice	uservoice.com	_uservoice_* _uv_id
userWay	userway.org userwayapi.com	
userback	userback.io	
usercentrics	usercentrics.eu usercentrics.com usercentrics-sandbox.eu	
userlike	userlike.com userlike-cdn-widgets.s3-eu-west-1.amazonaws.com userlike-cdn-umm.b-cdn.net userlike-cdn-umm.s3-eu-west-1.amazonaws.com	uslk_e uslk_s uslk_umm_* uslk_in_service_time
userpilot	userpilot.io	
usersnap	usersnap.com	
ustream	video.ibm.com ustream.tv	
utterances	utteranc.es api.utteranc.es	
vercelAnalytics	va.vercel-scripts.com vitals.vercel-insights.com vitals.vercel-analytics.com	
verve	vrvm.com verve.com	
viafoura	viafoura.com viafoura.co viafoura.net	
vidalytics	vidalytics.com	
videas	videas.fr	
vidyard	vidyard.com	
vimeo	player.vimeo.com vimeo.com vimeocdn.com cdn.ampproject.org cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	vuid player
visiblee	link-page.info visiblee.io	visitor_v2 campaign_ref_* reload_*
visme	visme.co	
vivenu	vivenu.com	
vk	vk.com vk.ru vkvideo.ru userapi.com vk-cdn.net mycdn.me	remixlang remixstid
voiceflow	voiceflow.com	
vshop	vshop.fr	
vwo	visualwebsiteoptimizer.com vwo.com wingify.com d5phz18u4wuww.cloudfront.net	_vwo_uuid* _vwo_ds _vwo_sn _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_* _vwo_referrer _vwo _vis_opt_out _vwo_consent _vwo_app_version
vwoEngage	pushcrew.com	
walkMe	walkme.com walkmeusercontent.com	
wallsIo	walls.io	
weatherCom	weather.com wunderground.com imwx.com	
weatherWidgetIo	weatherwidget.io	
webflow	website-files.com webflow.com webflow.io d3e54v103j8qbb.cloudfront.net assets-global.website-files.com cdn.prod.website-files.com	wf-order-id wf_exp_uniqueID
webleadsTracker	webleads-tracker.com	
webmecanik	webmecanik.com automation.webmecanik.com	
weborama	weborama.fr weborama.com weborama.io wamfactory.com adrcdn.com	AFFICHE_W
webtrekk	webtrekk.net webtrekk-us.net wcfbc.net wbtrk.net mateti.net wt-safetag.com webtrekk-asia.net	wt_rla wt3_eid wt3_sid wt_nv wt_ttv2_* wteid_* wtsid_* webtrekkOptOut
webtrends	webtrends.com webtrendslive.com	WEBTRENDS_ID WT_FPC ACOOKIE
webtvNormandie	webtv.normandie-univ.fr	
weebly	weebly.com editmysite.com weeblycloud.com	_snow_id _snow_ses _snow_id.* _snow_ses.* publishedsite-xsrf PublishedSiteSession
weezevent	weezevent.com	
weglot	weglot.com	WG_CHOOSE_ORIGINAL
weply	weply.chat	weply.analytics logglytrackingsession
wetterCom	wetter.com	
what3words	what3words.com	
whatfix	whatfix.com	
whatsapp	wa.me whatsapp.com whatsapp.net	
whereby	whereby.com whereby.dev	
wikiloc	wikiloc.com	
windy	windy.com	
wisepops	wisepops.com wisepops.net popup.wisepops.com	wisepops wisepops_session wisepops_visits wisepops_props wisepops_visitor
wistia	wistia.com wistia.net embedwistia-a.akamaihd.net fast.wistia.com cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	__distillery
wix	wix.com wixstatic.com parastorage.com wixapps.net wixsite.com filesusr.com editorx.io	svSession bSession fedops.logger.* SSR-caching smSession _wixCIDX _wixUIDX wixLanguage
wooclap	wooclap.com	
woocommerce		woocommerce_cart_hash woocommerce_items_in_cart wp_woocommerce_session_*
woocommerceAttribution		sbjs_session sbjs_*
woopra	woopra.com	wooTracker
wordpress	s.w.org	wordpress_test_cookie wordpress_logged_in_* wordpress_sec_* wp_lang wp-settings-time-* wp-settings-* wp-postpass_* wp-saving-post comment_author_*
wordwall	wordwall.net	
worldline	secure.ogone.com worldline-solutions.com payment.direct.worldline-solutions.com sips-services.com saferpay.com	
wpdm		__wpdm_client
wpml		wp-wpml_current_language wpml_browser_redirect_test _icl_visitor_lang_js _icl_current_language wpml_referer_url
wufoo	wufoo.com wufoo.eu	
wysistat	wysistat.com wysistat.net	Wysistat wysistat
xAds	ads-twitter.com t.co analytics.twitter.com	muc_ads personalization_id _twpid _twclid
xTwitter	vine.co twitpic.com syndication.x.com platform.twitter.com platform.x.com syndication.twitter.com cdn.syndication.twimg.com twimg.com twitter.com x.com cdn.ampproject.org	personalization_id guest_id* muc_ads
xandr	adnxs.com adnxs-simple.com ctasnet.com adrdgt.com xandr.com adnexus.net	uuid2 uids icu anj usersync XANDR_PANID anTD4 anHistory
xing	xing.com xing-share.com xingcdn.com	
yahoo	yahoo.com yahoo.net yahooapis.com yimg.com zenfs.com bluelithium.com lexity.com hostingprod.com advertising.com adtechus.com adtech.de nexage.com btrll.com yieldmanager.com vidible.tv oath.com yahoodns.net verizonmedia.com	IDSYNC APID APIDTS
yahooJapanAds	yads.c.yimg.jp s.yimg.jp b92.yahoo.co.jp b97.yahoo.co.jp b99.yahoo.co.jp yjtag.yahoo.co.jp yads.yahoo.co.jp	_yjsu_yjad _ycl_yjad _yjr_yjad __yjsu_yjad
yandexAds	an.yandex.ru yandex.ru yandex.com yastatic.net bs.yandex.ru awaps.yandex.net yandexadexchange.net avatars.mds.yandex.net ads.adfox.ru banners.adfox.ru	yabs-frequency
yandexCdn	yastatic.net yandex.st	
yandexMaps	api-maps.yandex.ru yandex.ru yandex.com maps.yandex.ru core-renderer-tiles.maps.yandex.net yastatic.net	
yandexMetrica	mc.yandex.ru mc.yandex.com mc.webvisor.org mc.webvisor.com metrika.yandex.ru d31j93rd8oukbv.cloudfront.net mc.yandex.kz mc.yandex.by mc.yandex.com.tr mc.yandex.uz cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	_ym_uid _ym_d _ym_isad _ym_metrika_enabled _ym_visorc_* _ym_visorc _ym_hostIndex _ym_debug _ym_mp2_substs _ym_mp2_track yandexuid yabs-sid ymex yuidss usst
yandexSmartCaptcha	smartcaptcha.yandexcloud.net smartcaptcha.cloud.yandex.ru smartcaptcha.cloud.yandex.com captcha-api.yandex.ru	
yelp	yelp.com yelpcdn.com	
yotpo	yotpo.com swellrewards.com	yotpo_pixel
youCanBookMe	youcanbook.me youcanbookme.com ycb.me	
youku	youku.com ykimg.com	
youtube	ggpht.com cdn.jsdelivr.net unpkg.com youtu.be youtube.googleapis.com youtubeeducation.com youtube.com youtube-nocookie.com ytimg.com yt3.ggpht.com googlevideo.com jnn-pa.googleapis.com cdn.ampproject.org	GPS YSC PREF VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA
yumpu	yumpu.com	
zcal	zcal.co	
zdf	ngp.zdf.de zdf.de	
zeffy	zeffy.com	
zenchef	zenchef.com	
zendesk	zendesk.com zdassets.com zopim.com zopim.io zdusercontent.com smooch.io cdn.jsdelivr.net unpkg.com esm.sh cdn.skypack.dev esm.run	__zlcmid __zlcprivacy __zprivacy __zlcid
zeotap	zeotap.com	
zetaDsp	rfihub.com rfihub.net ru4.com ad1x.com w55c.net zetaglobal.net	
zohoCrm	crm.zoho.com crm.zohopublic.com crm.zoho.eu campaigns.zoho.com campaigns.zoho.eu maillist-manage.com maillist-manage.eu zcsend.net zc1.maillist-manage.com	
zohoForms	forms.zoho.com forms.zohopublic.com forms.zohopublic.eu forms.zoho.eu survey.zoho.com survey.zohopublic.com	
zohoPageSense	pagesense.io pagesense-collect.zoho.com pagesense-collect.zoho.eu cdn.pagesense.io	zabUserID zabVisitID zabUserId zab_* zabSplit zabBucket zabHMBucket zpsfa_* zfa* zsr* zabme zsd* ps_payloadSeqId zabPZBucket zPersonalization* zia_* zpc* zps_permission_status zps-tgr-dts zpspolls_* zpsPollsBucket zpspb* zpsPopupBucket zpssr*
zohoSalesiq	salesiq.zoho.com salesiq.zoho.eu salesiq.zoho.in salesiq.zohopublic.com salesiq.zohopublic.eu zohocdn.com zohostatic.com zohostatic.eu	*-_zldp *-_zldt LS_CSRF_TOKEN *-_siqid
zoom	zoom.us zoom.com zoomgov.com	
zoominfo	zoominfo.com zi-scripts.com ws.zoominfo.com	_zitok
`;

/** A line a captcha: the class of its place, if it has one, and the addresses of its script. */
export const CAPTCHAS = `
captchafox	https://cdn.captchafox.com/api.js
cf-turnstile	https://challenges.cloudflare.com/turnstile/v0/api.js
frc-captcha	https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1/site.min.js https://cdn.jsdelivr.net/npm/friendly-challenge@0.9/widget.min.js
	https://static.geetest.com/v4/gt4.js https://static.geetest.com/static/tools/gt.js
g-recaptcha	https://www.google.com/recaptcha/api.js https://www.recaptcha.net/recaptcha/api.js
h-captcha	https://js.hcaptcha.com/1/api.js
	https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js
private-captcha	https://cdn.privatecaptcha.com/widget/js/privatecaptcha.js
procaptcha	https://js.prosopo.io/js/procaptcha.bundle.js
smart-captcha	https://smartcaptcha.yandexcloud.net/captcha.js https://smartcaptcha.cloud.yandex.ru/captcha.js
`;
