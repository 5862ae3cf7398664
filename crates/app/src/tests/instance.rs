//! What the instance says of itself to programs, and how an administrator sets it.

use super::{World, world};
use access::Actor;
use admin::Setting;

/// Sets something as `jumelage set` does; gives what is wrong with it.
fn set(world: &World, setting: Setting, value: &'static str) -> Option<&'static str> {
    let work =
        move |tx: &mut db::Tx<'_>| admin::configure(tx, &Actor::program("test"), setting, value);
    world
        .test
        .db
        .write(world.clock.now(), work)
        .unwrap()
        .err()
        .map(|unfit| unfit.0)
}

testing::both! {
    fn whom_to_tell_of_a_fault_stands_where_rfc_9116_says(engine) {
        let world = world(engine);
        let mut reader = world.reader();
        let file = reader.get("/.well-known/security.txt");
        assert_eq!((file.status.as_u16(), file.header("content-type").as_str()), (200, "text/plain; charset=utf-8"));
        assert_eq!(
            file.text(),
            "Contact: https://jumelage.example/contact\n\
             Expires: 2022-05-09T00:00:00Z\n\
             Preferred-Languages: de, en, fr, pl, ru\n\
             Canonical: https://jumelage.example/.well-known/security.txt\n\
             Policy: https://jumelage.example/security\n"
        );
        assert_eq!(reader.open("/contact").status, 200);
        assert!(reader.open("/security").main().contains("/.well-known/security.txt"));
        assert_eq!(set(&world, Setting::SecurityContact, "mailto:security@kiel.example"), None);
        world.clock.pass_seconds(24 * 3600);
        let later = reader.get("/.well-known/security.txt").text();
        assert!(later.starts_with("Contact: mailto:security@kiel.example\nExpires: 2022-05-10T"), "{later}");
        assert_eq!(reader.get("/de/.well-known/security.txt").status, 404);
    }

    fn a_setting_that_cannot_be_one_is_not_set(engine) {
        let world = world(engine);
        for (setting, value) in [
            (Setting::SecurityContact, "security@kiel.example"), (Setting::SecurityContact, "mailto:"),
            (Setting::SecurityContact, "https://kiel.example/\nContact: mailto:evil@evil.example"),
            (Setting::SecurityContact, "javascript:alert(1)"), (Setting::Zone, "Europe/Atlantis"), (Setting::Home, "atlantis"),
            (Setting::Home, "Not a slug"), (Setting::Responsible, "two\nlines"), (Setting::Demo, "no"), (Setting::Name, "x"),
        ] {
            assert!(set(&world, setting, value).is_some(), "{value}");
        }
        assert!(world.reader().get("/.well-known/security.txt").text().starts_with("Contact: https://jumelage.example/contact\n"));
        assert_eq!(set(&world, Setting::Responsible, "Stadt Kiel"), None);
        assert!(world.reader().get("/de/legal-notice").main().contains("Stadt Kiel"));
        assert_eq!(set(&world, Setting::Home, "kassel"), None);
        world.site.reload().unwrap();
        assert!(world.reader().get("/de").heading().contains("Kassel"));
    }

    fn crawlers_are_kept_from_what_has_no_end(engine) {
        let world = world(engine);
        let file = world.reader().get("/robots.txt").text();
        assert!(file.starts_with("User-agent: *\n"));
        for closed in ["/*/desk", "/*/admin", "/*/account", "/*/sign-in", "/*/search"] {
            assert!(file.lines().any(|line| line == format!("Disallow: {closed}")), "{file}");
        }
    }
}
