#include "cli/pool.h"

#include <pthread.h>
#include <stdlib.h>

enum { SLOTS_A_JOB = 32, WEIGHT_MAX = 32 * 1024 * 1024 };

typedef struct place {
    void *slot;
    size_t weight;
    bool done;
} place;

struct cli_pool {
    cli_pool_calls calls;
    unsigned jobs;
    unsigned threads; /* started */
    pthread_t *ids;
    void **workers; /* hired; the first also works where there are no threads */
    unsigned hired;
    place *places;
    size_t size;

    pthread_mutex_t lock; /* for all below */
    pthread_cond_t filled;
    pthread_cond_t emptied;
    size_t pushed;  /* how many slots have come so far … */
    size_t taken;   /* … are or were with a worker … */
    size_t emitted; /* … have gone */
    size_t weight;
    unsigned idle; /* threads that wait for work */
    bool emitting;
    bool waiting; /* the reader, for room */
    bool closed;  /* no more will come */
    bool stopped;
};

typedef struct start {
    cli_pool *pool;
    void *worker;
} start;

static place *at(cli_pool *p, size_t number)
{
    return &p->places[number % p->size];
}

static bool is_full(const cli_pool *p)
{
    return p->pushed - p->emitted == p->size || (p->pushed > p->emitted && p->weight > WEIGHT_MAX);
}

/* Not for each slot, but when half of all is free: waking up costs more than a short article. */
static void wake_reader(cli_pool *p)
{
    bool room = p->pushed - p->emitted <= p->size / 2 && p->weight <= WEIGHT_MAX / 2;
    if (p->waiting && (room || p->stopped || p->pushed == p->emitted)) {
        p->waiting = false;
        pthread_cond_signal(&p->emptied);
    }
}

/* Emits what is next and done. The lock is held, but not while emitting. */
static void emit_done(cli_pool *p)
{
    if (p->emitting) {
        return;
    }
    p->emitting = true;
    while (p->emitted < p->taken && at(p, p->emitted)->done) {
        place *next = at(p, p->emitted);
        bool stopped = p->stopped;
        pthread_mutex_unlock(&p->lock);
        stopped = stopped || !p->calls.emit(p->calls.context, next->slot);
        pthread_mutex_lock(&p->lock);
        p->stopped = p->stopped || stopped;
        p->weight -= next->weight;
        next->done = false;
        p->emitted++;
        wake_reader(p);
    }
    p->emitting = false;
}

/* Takes the next slot, works, emits. The lock is held, but not while working. */
static void do_next(cli_pool *p, void *worker)
{
    place *mine = at(p, p->taken++);
    size_t weight = 0;
    if (!p->stopped) {
        pthread_mutex_unlock(&p->lock);
        weight = p->calls.work(p->calls.context, worker, mine->slot);
        pthread_mutex_lock(&p->lock);
    }
    p->weight = p->weight - mine->weight + weight;
    mine->weight = weight;
    mine->done = true;
    emit_done(p);
}

static void *run(void *argument)
{
    start mine = *(start *)argument;
    cli_pool *p = mine.pool;
    free(argument);
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->taken == p->pushed && !p->closed) {
            p->idle++;
            pthread_cond_wait(&p->filled, &p->lock);
            p->idle--;
        }
        if (p->taken == p->pushed) {
            break;
        }
        do_next(p, mine.worker);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

/* One more thread. If it cannot be had, there are fewer. The lock is held. */
static void start_thread(cli_pool *p)
{
    unsigned k = p->threads;
    start *argument = malloc(sizeof *argument);
    if (argument && p->hired == k && (p->workers[k] = p->calls.hire(p->calls.context)) != NULL) {
        p->hired++;
    }
    if (argument && p->hired > k) {
        *argument = (start){p, p->workers[k]};
        if (pthread_create(&p->ids[k], NULL, run, argument) == 0) {
            p->threads++;
            return;
        }
    }
    free(argument);
    p->jobs = p->threads;
}

cli_pool *cli_pool__new(unsigned jobs, const cli_pool_calls *calls)
{
    cli_pool *p = calloc(1, sizeof *p);
    if (!p) {
        return NULL;
    }
    p->calls = *calls;
    p->jobs = jobs > 1 ? jobs : 0;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->filled, NULL);
    pthread_cond_init(&p->emptied, NULL);
    p->size = jobs > 1 ? (size_t)jobs * SLOTS_A_JOB : 1;
    p->places = calloc(p->size, sizeof *p->places);
    p->ids = calloc(jobs, sizeof *p->ids);
    p->workers = calloc(jobs, sizeof *p->workers);
    bool good = p->places && p->ids && p->workers;
    for (size_t k = 0; good && k < p->size; k++) {
        p->places[k].slot = calloc(1, calls->slot_size);
        good = p->places[k].slot != NULL;
    }
    if (good && (p->workers[0] = calls->hire(calls->context)) != NULL) {
        p->hired = 1;
        return p;
    }
    cli_pool__free(p);
    return NULL;
}

void *cli_pool__slot(cli_pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->waiting = is_full(p);
    while (p->waiting && !p->stopped) {
        pthread_cond_wait(&p->emptied, &p->lock);
    }
    void *slot = p->stopped ? NULL : at(p, p->pushed)->slot;
    pthread_mutex_unlock(&p->lock);
    return slot;
}

void cli_pool__push(cli_pool *p, size_t weight)
{
    pthread_mutex_lock(&p->lock);
    at(p, p->pushed)->weight = weight;
    p->weight += weight;
    p->pushed++;
    if (p->idle < p->pushed - p->taken && p->threads < p->jobs) {
        start_thread(p);
    }
    if (p->threads == 0) {
        do_next(p, p->workers[0]);
    } else {
        pthread_cond_signal(&p->filled);
    }
    pthread_mutex_unlock(&p->lock);
}

void cli_pool__finish(cli_pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->closed = true;
    pthread_cond_broadcast(&p->filled);
    pthread_mutex_unlock(&p->lock);
    for (unsigned k = 0; k < p->threads; k++) {
        pthread_join(p->ids[k], NULL);
    }
    p->threads = p->jobs = 0;
}

void cli_pool__free(cli_pool *p)
{
    if (!p) {
        return;
    }
    for (unsigned k = 0; k < p->hired; k++) {
        p->calls.dismiss(p->calls.context, p->workers[k]);
    }
    for (size_t k = 0; p->places && k < p->size; k++) {
        if (p->places[k].slot) {
            p->calls.free_slot(p->calls.context, p->places[k].slot);
        }
        free(p->places[k].slot);
    }
    free(p->places);
    free(p->ids);
    free(p->workers);
    pthread_cond_destroy(&p->emptied);
    pthread_cond_destroy(&p->filled);
    pthread_mutex_destroy(&p->lock);
    free(p);
}
