// Every public function once, from C++17, with nothing but the public header.
//     api-consumer-cc LEXICON
#include <knipsel/knipsel.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#define CHECK(condition) ((condition) ? (void)0 : fail(__LINE__, #condition))

namespace {

[[noreturn]] void fail(int line, const char *condition)
{
    std::cerr << "consumer.cc:" << line << ": not so: " << condition << '\n';
    std::exit(EXIT_FAILURE);
}

struct Free {
    void operator()(knp_engine *engine) const { knp_engine_free(engine); }
    void operator()(knp_builder *builder) const { knp_builder_free(builder); }
    void operator()(knp_document *doc) const { knp_document_free(doc); }
    void operator()(char *text) const { knp_text_free(text); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

constexpr std::string_view article =
    "In Oosterhavel vielen 28 gewonden. Zij gingen naar Zandwerve.";

std::string_view slice(knp_span span)
{
    CHECK(span.start <= span.end && span.end <= article.size());
    return article.substr(span.start, span.end - span.start);
}

Owned<knp_engine> make_engine(const char *lexicon)
{
    knp_builder *raw = nullptr;
    knp_error error{};
    CHECK(knp_builder_new(&raw, &error) == KNP_OK);
    Owned<knp_builder> builder(raw);
    CHECK(knp_builder_add_lexicon(raw, "klasse.lex", "@klasse\n", 8, &error) == KNP_ERROR_LEXICON);
    char line[200];
    CHECK(std::string_view(knp_error_format(&error, line, sizeof line)).substr(0, 15) ==
          "klasse.lex:1:2:");
    CHECK(knp_builder_add_lexicon_file(raw, lexicon, &error) == KNP_OK);
    knp_engine *engine = nullptr;
    CHECK(knp_builder_build(raw, &engine, &error) == KNP_OK);
    return Owned<knp_engine>(engine);
}

void check_records(const knp_document *doc)
{
    size_t count = 0;
    const knp_number *numbers = knp_document_numbers(doc, &count);
    CHECK(count == 1);
    CHECK(slice(numbers[0].span) == "28" && numbers[0].kind == KNP_NUMBER_COUNT);
    CHECK(numbers[0].value == 28.0 && numbers[0].noun_actor == KNP_NONE);
    const knp_place *places = knp_document_places(doc, &count);
    CHECK(count == 2);
    CHECK(places[0].name == std::string_view("Oosterhavel") && places[0].kind == KNP_PLACE_CITY);
    CHECK(slice(places[1].mentions[0].span) == "Zandwerve" && std::isnan(places[1].latitude));
    CHECK(knp_document_sentence_count(doc) == 2);
    CHECK(slice(knp_document_sentence(doc, 1)) == "Zij gingen naar Zandwerve.");
    CHECK(knp_document_token_count(doc) == 11);
    CHECK(slice(knp_document_token(doc, 10)) == ".");
    CHECK(knp_document_language(doc) == std::string_view("nl"));
    CHECK(knp_document_date(doc) == std::string_view("2024-05-12"));
    CHECK(knp_document_warning(doc, 0) == nullptr);
}

bool append(void *context, const char *bytes, size_t size)
{
    static_cast<std::string *>(context)->append(bytes, size);
    return true;
}

void check_json(const knp_document *doc)
{
    std::string out;
    knp_json_options options{};
    options.offsets = KNP_OFFSETS_UTF16;
    options.with = KNP_WITH_SENTENCES;
    options.only = KNP_ONLY_NUMBERS;
    options.lines = true;
    CHECK(knp_document_write_json(doc, &options, knp_sink{append, &out}, nullptr) == KNP_OK);
    CHECK(out.find("\"id\":\"c++\"") != std::string::npos);
    CHECK(out.find("\"sentences\":[[0,34],[35,61]]") != std::string::npos);
    CHECK(out.find("\"places\":[]") != std::string::npos);
    CHECK(out.back() == '\n');
}

void check_charset()
{
    char *raw = nullptr;
    size_t size = 0;
    char used[64];
    CHECK(knp_text_convert("caf\xE9", 4, "ISO-8859-15", &raw, &size, used, nullptr) == KNP_OK);
    Owned<char> text(raw);
    CHECK(std::string_view(raw, size) == "caf\xC3\xA9");
}

} // namespace

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    CHECK(std::string(knp_version()) == std::to_string(KNP_VERSION_MAJOR) + "." +
                                            std::to_string(KNP_VERSION_MINOR) + "." +
                                            std::to_string(KNP_VERSION_PATCH));
    knp_engine *builtin = nullptr;
    CHECK(knp_engine_new(&builtin, nullptr) == KNP_OK);
    knp_engine_free(builtin);
    Owned<knp_engine> engine = make_engine(argv[1]);
    knp_document *raw = nullptr;
    knp_error error{};
    CHECK(knp_document_new(engine.get(), &raw, &error) == KNP_OK);
    Owned<knp_document> doc(raw);
    knp_article about{"c++", "2024-05-12", nullptr};
    CHECK(knp_document_read(raw, article.data(), article.size(), &about, &error) == KNP_OK);
    check_records(raw);
    check_json(raw);
    check_charset();
    return EXIT_SUCCESS;
}
