fn main() {
    texts::build();
}
