//! Signing in, from the rules and from outside.

mod passwords;

use crate::local_path;

#[test]
fn only_a_path_of_ours_is_a_way_on() {
    assert_eq!(local_path("/desk/towns/kiel?x=1"), "/desk/towns/kiel?x=1");
    for odd in [
        "//evil.example",
        "/\\evil.example",
        "https:evil",
        "https://evil.example",
        "javascript:alert(1)",
        "/%09/\tevil",
        "/a\r\nb",
        "",
        "evil",
        "/a//b",
        "/../x",
        "\u{2215}/evil",
        "/\u{a0}x",
    ] {
        assert_eq!(local_path(odd), "/desk", "{odd:?}");
    }
}
